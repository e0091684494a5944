import { setUp, type Browser, type TestApp } from './app.ts';
import { addWave, putAnswer, type AskedSurvey } from './answers.ts';
import { addAccount, addContact } from './people.ts';

type Wave = Awaited<ReturnType<typeof addWave>>;
type Person = Parameters<typeof putAnswer>[3];

/** A deployment with one survey, a wave, and people who may answer. */
export class AnsweringCompany {
  readonly people: Person[] = [];
  owner!: Browser;
  survey!: AskedSurvey;
  wave!: Wave;
  private answered = 0;
  readonly rumo: TestApp;

  constructor(rumo: TestApp) {
    this.rumo = rumo;
  }

  async found(): Promise<void> {
    const { rumo } = this;
    this.owner = await setUp(rumo, { locale: 'en' });
    const { id } = (await this.owner.post('/api/surveys').send({ catalogueId: 'monthly-nps' }).expect(201)).body;
    const stored = await rumo.mongo.db.collection<{ _id: string; versionId: string }>('surveys').findOne({ _id: id });
    this.survey = { surveyId: id, surveyVersionId: stored!.versionId, metric: 'nps' } as AskedSurvey;
    this.wave = await addWave(rumo, this.survey, new Date('2027-01-04T12:00:00Z'));
    for (let i = 0; i < 40; i += 1) {
      const account = await addAccount(rumo, { name: `Account ${i}` });
      const { _id } = await addContact(rumo, { name: `P ${i}`, email: `p${i}@a.example`, accountId: account._id });
      this.people.push({ contactId: _id, accountId: account._id });
    }
    await this.answer(20);
  }

  /** Some more people answer, and the worker counts them. */
  async answer(count: number): Promise<void> {
    for (let i = 0; i < count; i += 1) {
      await putAnswer(this.rumo, this.survey, this.wave, this.people[this.answered % 40]!, { score: 9 });
      this.answered += 1;
    }
    await this.rumo.tasks.run('reports.sum');
  }

  get path(): string {
    return `/api/surveys/${this.survey.surveyId}/report`;
  }
}
