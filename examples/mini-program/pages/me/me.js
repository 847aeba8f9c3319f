const jishi = require('../../lib/jishi.js');
const { ROAD, SIGN_IN } = require('../../lib/documents.js');

/** What the person can hand in by themselves. */
const OWN = ['submitApplication', 'submitThoughtReport', 'submitConversionRequest'];

Page({
  data: { signedIn: false, person: null, stage: '', mine: [], asked: false, problem: '' },

  onShow() {
    return this.look();
  },

  async look() {
    this.setData({ signedIn: jishi.signedIn() });
    if (!this.data.signedIn) return;
    try {
      const { me, labels } = await jishi.ask(ROAD);
      const words = labels.find((list) => list.enum === 'Stage').values;
      const person = me.candidate;
      this.setData({
        person,
        stage: words.find((word) => word.value === person.stage).label,
        mine: person.operations.filter((operation) => OWN.includes(operation.act) && operation.state !== 'DONE'),
        problem: '',
      });
    } catch (fault) {
      this.setData({ signedIn: jishi.signedIn(), problem: fault.message });
    }
  },

  async signIn(event) {
    const { login, password, code = '' } = event.detail.value;
    this.setData({ problem: '' });
    try {
      const { token } = await jishi.act('signIn', SIGN_IN, { login, password, code, kind: 'BEARER' });
      jishi.keep(token);
      await this.look();
    } catch (refused) {
      const wanted = (refused.problems || []).some((problem) => problem.path.includes('code'));
      this.setData({ asked: wanted, problem: refused.message });
    }
  },

  open(event) {
    const { act } = event.currentTarget.dataset;
    if (act === 'submitApplication') wx.navigateTo({ url: `/pages/apply/apply?id=${this.data.person.id}` });
  },
});
