"use client";

import { type FormEvent, type ReactNode, useEffect, useRef } from "react";
import { useSoftNavigation } from "./useSoftNavigation.ts";

interface SoftFormProps {
  children: ReactNode;
  label: string;
  className?: string;
}

const addressOf = (form: HTMLFormElement): string => {
  const filled = [...new FormData(form)].filter(([, value]) => value !== "");
  return `?${new URLSearchParams(filled.map(([name, value]) => [name, String(value)])).toString()}`;
};

/** A form that asks for the page as its fields say, while they are filled in; without scripts a GET form. */
export function SoftForm({ children, label, className }: SoftFormProps) {
  const { go } = useSoftNavigation();
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(waiting.current), []);
  const ask = (form: HTMLFormElement, after: number) => {
    clearTimeout(waiting.current);
    waiting.current = setTimeout(() => go(addressOf(form), "replace"), after);
  };
  return (
    <form
      method="get"
      className={className}
      aria-label={label}
      onInput={(event: FormEvent<HTMLFormElement>) => ask(event.currentTarget, 200)}
      onSubmit={(event) => {
        event.preventDefault();
        ask(event.currentTarget, 0);
      }}
    >
      {children}
    </form>
  );
}
