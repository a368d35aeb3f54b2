import { Flex, Typography } from '@strapi/design-system';
import { useTexts } from '../../texts';
import { variantsOf } from './variants';

/** Forms that are not to be used for a term, each with where it is wrong. */
export function ForbiddenForms({ line }: { line: string }) {
  const say = useTexts();
  return (
    <Flex tag="ul" direction="column" alignItems="flex-start">
      {variantsOf(line).map(({ language, text, isAlways }) => (
        <li key={`${language} ${text}`}>
          <Typography tag="span" lang={language} textColor="neutral800">
            {text}
          </Typography>{' '}
          <Typography tag="span" variant="pi" textColor="neutral600">
            {say(isAlways ? 'terms.wrong.always' : 'terms.wrong.beside')}
          </Typography>
        </li>
      ))}
    </Flex>
  );
}
