interface Listed {
  items: { id: string; status?: string }[];
}
export declare function pagePatterns(): { pattern: string; isOpen: boolean }[];
export declare function staffPages(get: (path: string) => Promise<Listed>): Promise<{ name: string; path: string }[]>;
