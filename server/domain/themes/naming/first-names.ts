/** Common given names in English and Portuguese that are no everyday words: no name of a theme is about a person. */
export const FIRST_NAMES: ReadonlySet<string> = new Set(
  (
    'John James Robert Michael William David Richard Joseph Thomas Charles Christopher Daniel Matthew Anthony Steven Paul Andrew Joshua Kenneth Kevin Brian George ' +
    'Edward Ronald Timothy Jason Jeffrey Ryan Jacob Gary Nicholas Eric Jonathan Stephen Larry Justin Scott Brandon Benjamin Samuel Gregory Patrick Peter Simon ' +
    'Mary Patricia Jennifer Linda Elizabeth Barbara Susan Jessica Sarah Karen Lisa Nancy Betty Margaret Sandra Ashley Kimberly Emily Donna Michelle Carol Amanda ' +
    'Melissa Deborah Stephanie Rebecca Laura Sharon Cynthia Kathleen Amy Angela Anna Emma Olivia Sophia Charlotte Hannah Rachel Julia Katherine Kate Alice Jane Tom ' +
    'Bob Jim Mike Dave Steve Chris Matt Dan Sam Ben Joe Nick Tim Jeff Greg Sue Liz Jenny Becky ' +
    'João José António Antônio Francisco Carlos Paulo Pedro Lucas Luiz Luís Marcos Gabriel Rafael Daniel Marcelo Bruno Eduardo Felipe Filipe Rodrigo Manoel Manuel ' +
    'Mateus André Fernando Fábio Leonardo Gustavo Guilherme Leandro Tiago Thiago Ricardo Anderson Márcio Jorge Sebastião Alexandre Roberto Diego Vítor Vitor Sérgio ' +
    'Cláudio Miguel Rui Nuno Gonçalo Hugo Diogo Duarte Afonso Maria Ana Francisca Antónia Antônia Adriana Juliana Márcia Fernanda Patrícia Aline Sandra Camila Amanda Bruna ' +
    'Jéssica Letícia Júlia Luciana Vanessa Mariana Gabriela Vera Larissa Cláudia Beatriz Rita Sônia Sónia Renata Simone Luana Inês Joana Catarina Sofia Marta Teresa ' +
    'Carolina Matilde Leonor Margarida Isabel Helena Raquel Tânia Mónica Mônica Daniela Priscila'
  ).split(' '),
);
