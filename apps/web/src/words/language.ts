import { createContext, useContext } from 'react';

export type Language = 'vi' | 'en';
export const LANGUAGES: readonly Language[] = ['vi', 'en'];
export const LanguageContext = createContext<Language>('vi');
export const useLanguage = (): Language => useContext(LanguageContext);
