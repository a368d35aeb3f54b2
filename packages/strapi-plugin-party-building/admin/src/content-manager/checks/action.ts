import type { ComponentType, MouseEvent, ReactNode } from 'react';

/** As much of Strapi's document actions as we read and write. */
export interface ActionProps {
  model: string;
  documentId?: string;
  activeTab?: string | null;
}

export interface ActionDescription {
  label: string;
  disabled?: boolean;
  loading?: boolean;
  /** @returns whether the dialog stays closed. */
  onClick?: (event: MouseEvent) => unknown;
  dialog?: {
    type: string;
    title: string;
    content: ReactNode | ComponentType<{ onClose: () => void }>;
    confirmLabel?: string;
    onConfirm?: () => Promise<void> | void;
  };
}

export interface Action {
  (props: ActionProps): ActionDescription | null;
  type?: string;
  position?: string | string[];
}
