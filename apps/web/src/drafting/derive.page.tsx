export const DerivePage = () => null;
