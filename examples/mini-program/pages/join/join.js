const jishi = require('../../lib/jishi.js');
const { INVITATION, REGISTER } = require('../../lib/documents.js');

/** The code of the branch: WeChat hands over the whole address that the QR code holds. */
const tokenOf = (options) => decodeURIComponent(options.q || '').split('/join/')[1] || '';

Page({
  data: { token: '', invitation: null, consent: null, agreed: false, problem: '' },

  async onLoad(options) {
    const token = tokenOf(options);
    try {
      const found = await jishi.ask(INVITATION, { token });
      this.setData({ token, invitation: found.invitation, consent: found.consentText });
    } catch (fault) {
      this.setData({ problem: fault.message });
    }
  },

  agree(event) {
    this.setData({ agreed: event.detail.value.length > 0 });
  },

  async register(event) {
    const { idNumber, login, password } = event.detail.value;
    const { token, agreed, consent } = this.data;
    if (!agreed) return this.setData({ problem: '请先阅读并同意告知书' });
    this.setData({ problem: '' });
    const input = { token, idNumber, login, password, kind: 'BEARER', consent: consent.version };
    try {
      const { token: session } = await jishi.act('registerWithToken', REGISTER, input);
      jishi.keep(session);
      wx.reLaunch({ url: '/pages/me/me' });
    } catch (refused) {
      this.setData({ problem: refused.message });
    }
  },
});
