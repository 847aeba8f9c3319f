const jishi = require('../../lib/jishi.js');
const { APPLY } = require('../../lib/documents.js');

Page({
  data: { id: '', photographs: [], sending: false, problem: '' },

  onLoad(options) {
    // One key for one application: pressed twice, or sent again after a broken line, it is handed in once.
    this.setData({ id: options.id, key: jishi.key() });
  },

  async choose() {
    const { tempFiles } = await wx.chooseMedia({ count: 9, mediaType: ['image'] });
    this.setData({ photographs: tempFiles.map((file) => file.tempFilePath) });
  },

  async submit(event) {
    if (this.data.sending) return;
    this.setData({ sending: true, problem: '' });
    try {
      const attachments = [];
      for (const [at, path] of this.data.photographs.entries()) {
        attachments.push({ fileId: await jishi.handIn(path, `入党申请书-${at + 1}.jpg`) });
      }
      const { text } = event.detail.value;
      const input = { candidateId: this.data.id, title: '入党申请书', text, attachments, idempotencyKey: this.data.key };
      await jishi.act('submitApplication', APPLY, input);
      wx.navigateBack();
    } catch (refused) {
      this.setData({ problem: refused.message });
    } finally {
      this.setData({ sending: false });
    }
  },
});
