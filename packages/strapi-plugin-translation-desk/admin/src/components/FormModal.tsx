import { FormModal as Form, type FormModalProps } from '@party-building/strapi-kit/admin';
import { useTexts } from '../texts';

/** A form over the page, with our words on its buttons. */
export function FormModal(props: Omit<FormModalProps, 'words'>) {
  const say = useTexts();
  return <Form {...props} words={{ close: say('desk.close'), cancel: say('desk.cancel') }} />;
}
