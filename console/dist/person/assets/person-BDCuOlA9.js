(function(){function e(){try{return localStorage.getItem(`jishi:language`)}catch(e){return null}}function t(){let t=e();return t===`en`||t===`zh`?t:navigator.language.startsWith(`en`)?`en`:`zh`}var n=t();document.documentElement.lang=n===`zh`?`zh-CN`:`en`;var r=e=>{var t;return(t=e==null?void 0:e[n===`zh`?0:1])==null?``:t},i=e=>Array.isArray(e);function a(e){let t=e=>{if(i(e))return r(e);if(typeof e==`function`)return(...t)=>r(e(...t));let n={};for(let r of Object.keys(e))n[r]=t(e[r]);return n};return t(e)}function o(){localStorage.setItem(`jishi:language`,n===`zh`?`en`:`zh`),location.reload()}function s(e){"@babel/helpers - typeof";return s=typeof Symbol==`function`&&typeof Symbol.iterator==`symbol`?function(e){return typeof e}:function(e){return e&&typeof Symbol==`function`&&e.constructor===Symbol&&e!==Symbol.prototype?`symbol`:typeof e},s(e)}function c(e,t){if(s(e)!=`object`||!e)return e;var n=e[Symbol.toPrimitive];if(n!==void 0){var r=n.call(e,t||`default`);if(s(r)!=`object`)return r;throw TypeError(`@@toPrimitive must return a primitive value.`)}return(t===`string`?String:Number)(e)}function l(e){var t=c(e,`string`);return s(t)==`symbol`?t:t+``}function u(e,t,n){return(t=l(t))in e?Object.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,e}function d(e,t){var n=Object.keys(e);if(Object.getOwnPropertySymbols){var r=Object.getOwnPropertySymbols(e);t&&(r=r.filter(function(t){return Object.getOwnPropertyDescriptor(e,t).enumerable})),n.push.apply(n,r)}return n}function f(e){for(var t=1;t<arguments.length;t++){var n=arguments[t]==null?{}:arguments[t];t%2?d(Object(n),!0).forEach(function(t){u(e,t,n[t])}):Object.getOwnPropertyDescriptors?Object.defineProperties(e,Object.getOwnPropertyDescriptors(n)):d(Object(n)).forEach(function(t){Object.defineProperty(e,t,Object.getOwnPropertyDescriptor(n,t))})}return e}function p(e,t={},...n){let r=document.createElement(e);for(let e of Object.keys(t)){let n=t[e];typeof n==`function`?r.addEventListener(e.slice(2),n):n!==!1&&n!=null&&r.setAttribute(e,n===!0?``:String(n))}for(let e of n)e&&r.append(e);return r}function m(e,...t){for(;e.firstChild;)e.removeChild(e.firstChild);for(let n of t)n&&e.append(n)}var h=0,g=e=>`${e}-${++h}`,_=(e=`quiet`)=>p(`p`,{class:e,role:`status`,"aria-live":`polite`}),v=e=>e.scrollIntoView({block:`center`});function y(e,t,n=``){e.className=`note ${n}`,e.textContent=t,t&&n===`bad`&&v(e)}function b(e,t,n=``){let r=g(`f`),i=p(`p`,{id:`${r}-note`,class:`note`,"aria-live":`polite`}),a=p(`input`,f({id:r,"aria-describedby":`${r}-note`},t)),o=p(`div`,{class:`field`},p(`label`,{for:r},e,n?p(`span`,{class:`hint`},n):null),a,i),s=(e,t)=>{i.className=`note ${t}`,i.textContent=e,a.setAttribute(`aria-invalid`,String(t===`bad`))};return{box:o,input:a,wrong:e=>s(e,e?`bad`:``),refuse:e=>{a.focus(),s(e,`bad`),v(o)},said:(e,t)=>s(e,t?`good`:``)}}function x(e,t,n=`primary`){let r=!1,i=p(`button`,{type:`button`,class:n},e);return i.addEventListener(`click`,()=>{if(r)return;r=!0,i.setAttribute(`aria-busy`,`true`);let e=()=>{r=!1,i.removeAttribute(`aria-busy`)};Promise.resolve(t()).then(e,e)}),i}function S(e,t,...n){let r=x(e,t);return r.type=`submit`,p(`form`,{class:`card`,novalidate:!0,onsubmit:e=>e.preventDefault()},...n,r)}var C=(...e)=>p(`section`,{class:`card`},...e),w=a({jishi:[`纪实`,`Jishi`],subtitle:[`发展党员全程纪实`,`The road to membership`],offline:[`没有网络，恢复后再试。`,`There is no network: try again later.`],broken:[`服务没有正常应答，请稍后再试。`,`The service did not answer as it should. Try again later.`],noFiles:[`此服务还不能接收照片，请打字，或把纸质材料交给支部。`,`This service takes no photographs yet: type the text, or hand the paper to the branch.`],loading:[`正在打开…`,`Opening…`],again:[`重试`,`Try again`],other:[`English`,`中文`],show:[`显示`,`Show`],hide:[`隐藏`,`Hide`],close:[`关闭`,`Close`],call:[`拨打电话`,`Call`],signIn:{title:[`登录`,`Sign in`],login:[`登录名`,`Login`],loginHint:[`注册时填的手机号`,`the mobile number you registered with`],password:[`密码`,`Password`],submit:[`登录`,`Sign in`],none:[`还没有账户？请扫描支部给您的注册二维码。忘记密码，请联系支部管理员。`,`No account yet? Scan the QR code that your branch gave you. Forgotten the password? Ask the branch.`],missing:[`请填写登录名和密码。`,`Fill in login and password.`],office:[`这个账户是管理员账户，请使用管理控制台。`,`This is an administrator’s account: it has the console.`],console:[`打开管理控制台`,`Open the console`],provider:e=>[`使用${e}登录`,`Sign in with ${e}`]},join:{invites:e=>[`${e}请您登记`,`${e} invites you`],title:[`登记后即可在手机上递交材料、查看进度`,`Register, then hand in papers and follow your road from this telephone`],closed:[`登记二维码`,`Code to register`],committee:[`上级党委`,`Committee`],contact:[`联系人`,`Contact`],nobody:[`支部未写明`,`not named`],until:[`有效期`,`Good until`],left:(e,t,n)=>[`${e} ${t} 前，还有 ${n} 天`,`${e} ${t}, ${n} days left`],idNumber:[`身份证号`,`ID number`],phone:[`手机号`,`Mobile number`],phoneHint:[`以后用它登录`,`you sign in with it`],password:[`设置登录密码`,`Choose a password`],passwordHint:[`十位以上，不要用生日`,`ten characters or more`],good:(e,t,n)=>[`格式无误：${e}，${t}出生，${n}岁`,`Well formed: ${e}, born ${t}, aged ${n}`],another:e=>[`与支部登记的身份证号不一致，请核对${e?`，或致电${e}`:`，或询问支部`}。`,`This is not the ID number that the branch noted: compare it, or ${e?`call ${e}`:`ask the branch`}.`],female:[`女`,`female`],male:[`男`,`male`],short:e=>[`还差 ${e} 位`,`${e} more digits`],characters:[`身份证号为18位数字，最后一位可以是X。`,`An ID number has 18 digits; the last may be an X.`],date:[`其中的出生日期不存在，请核对。`,`The birth date in it does not exist.`],check:[`校验位不对，请逐位核对。`,`The check digit is wrong: compare digit by digit.`],badPhone:[`请填写11位手机号。`,`A mobile number has 11 digits.`],badPassword:[`密码至少10位。`,`A password has ten characters at least.`],strength:{short:[`太短`,`too short`],weak:[`偏弱`,`weak`],good:[`够用`,`good enough`],strong:[`很好`,`strong`]},agree:(e,t)=>[`我已阅读并同意《${e}》（${t}）。证件号码、手机号加密保存，只有本支部和上级党委可以查看。`,`I have read and agree to “${e}” (${t}). ID and mobile number are kept encrypted; only the branch and its superiors see them.`],read:[`阅读全文`,`Read it`],mustAgree:[`请先阅读并勾选同意。`,`Read it and tick the box first.`],submit:[`登记`,`Register`],next:[`登记后可以在手机上写材料，也可以拍手写稿`,`Then write your papers here, or photograph handwritten ones`],before:[`以前登记过？`,`Registered before?`],direct:[`直接登录`,`Sign in`],states:{USED:[`这个二维码已经用过。登记过的请直接登录；不是您登记的，请告诉联系人。`,`This code was used. If it was you, sign in; if not, tell the contact.`],EXPIRED:[`这个二维码已过期，请联系人重新发一个。`,`This code has expired: ask the contact for another.`],REVOKED:[`这个二维码已作废，请联系人重新发一个。`,`This code was revoked: ask the contact for another.`]},unknown:[`这个二维码无效。请核对是否完整，或向支部重新要一个。`,`This code is not valid. See whether the address is whole, or ask your branch for another.`]},tabs:{label:[`页面`,`Pages`],progress:[`我的进度`,`My road`],papers:[`我交的材料`,`My papers`],data:[`我的资料`,`My data`]},road:{now:e=>[`您现在是${e}`,`You are: ${e}`],points:[`您在哪一步`,`Where you are`],applied:e=>[`${e}递交申请`,`Applied on ${e}`],cultivated:(e,t)=>[`${e}起培养，满一年即${t}后，支部可以讨论列为发展对象`,`Since ${e}; from ${t}, when a year is over, the branch may discuss listing you`],listed:e=>[`${e}列为发展对象`,`Listed on ${e}`],full:e=>[`党龄自${e}起`,`Party standing since ${e}`],ended:{ARCHIVED:[`档案已归档，有疑问请联系支部。`,`Your case is archived; ask the branch if you wonder why.`],TRANSFERRING:[`组织关系正在接转，完成后继续。`,`Your case is on its way to another branch, and goes on there.`],ANNULLED:[`预备党员资格已取消。`,`Your probationary membership was annulled.`],NOT_RECOGNISED:[`未予承认，请联系支部。`,`Not recognised; ask the branch.`]},nothing:[`现在没有要您办的`,`There is nothing for you to do now`],nextDay:e=>[`下一件事最早在${e}`,`The next thing comes on ${e} at the earliest`],todo:e=>[`接下来：交${e}`,`Next: your ${e}`],onceMore:e=>[`可以再交一份${e}`,`You may hand in another ${e}`],until:(e,t)=>[`${e}前，还有 ${t} 天。`,`Until ${e}, ${t} days left. `],late:(e,t)=>[`应在${e}前交，已过 ${t} 天，请尽快交。`,`Due on ${e}, ${t} days ago: hand it in soon. `],how:[`可以打字，也可以拍手写稿。`,`Type it, or photograph a handwritten one.`],from:e=>[`${e}起可以交。`,`From ${e}. `],waits:(e,t)=>[`${e}已提交，等支部审阅（${t}交）`,`${e}: handed in on ${t}, waiting for the branch`],anew:[`情况有变，已重新读取。`,`Something changed meanwhile; this is how it stands now.`],news:[`有新的处理情况，点这里查看`,`Something is new: look at it`],withdraw:[`撤回`,`Take back`],sure:[`确认撤回`,`Yes, take it back`],returned:e=>[`${e}退回了`,`${e} came back`],mend:[`改好再交`,`Mend it and hand it in again`],original:[`看原文`,`Read what I wrote`],doing:[`支部在办`,`Under way`],underway:e=>[`${e}，等上级答复`,`${e}: waiting for the superior`]},stages:{APPLICANT:[`申请人`,`Applicant`],ACTIVIST:[`积极分子`,`Activist`],DEVELOPMENT_TARGET:[`发展对象`,`Target`],PROBATIONARY_MEMBER:[`预备党员`,`Probationary`],FULL_MEMBER:[`正式党员`,`Full member`]},full:{APPLICANT:[`入党申请人`,`an applicant`],ACTIVIST:[`入党积极分子`,`an activist`],DEVELOPMENT_TARGET:[`发展对象`,`a development target`],PROBATIONARY_MEMBER:[`预备党员`,`a probationary member`],FULL_MEMBER:[`正式党员`,`a full member`]},acts:{submitApplication:[`入党申请书`,`application`],submitThoughtReport:[`思想汇报`,`thought report`],submitConversionRequest:[`转正申请书`,`request for conversion`]},paper:{hand:e=>[`提交${e}`,`Hand in the ${e}`],text:[`正文`,`Text`],placeholder:[`敬爱的党组织：`,`Dear organization,`],photos:[`照片`,`Photographs`],take:[`拍下一页`,`Next page`],page:e=>[`第 ${e} 页`,`page ${e}`],remove:e=>[`去掉第 ${e} 页`,`Remove page ${e}`],earlier:e=>[`第 ${e} 页前移`,`Move page ${e} up`],unsent:[`未传上`,`not sent`],flaw:(e,t)=>[`第 ${e} 页：${t}`,`Page ${e}: ${t}`],sent:e=>[`${e}%`,`${e}%`],kept:e=>[`草稿 ${e} 已存在这台设备上，提交前可随时改`,`Draft kept on this device at ${e}; change it until you hand it in`],keptBut:e=>[`草稿 ${e} 已存在这台设备上，还没传上的照片除外`,`Draft kept on this device at ${e}, but for photographs that are not sent yet`],offline:[`没有网络，草稿已存在本机，恢复后再试。`,`There is no network. The draft is kept here; try again later.`],gone:[`有照片在服务器上已过期，请重新拍摄。`,`The server no longer has a photograph: take it again.`],notKept:[`这台设备不能保存草稿，离开前请提交。`,`This device keeps no drafts: hand it in before you leave.`],takenBack:[`已填入您撤回的内容，改好后再交。`,`What you took back is filled in: mend it and hand it in.`],empty:[`请写下正文，或拍下手写稿。`,`Write the text, or photograph a handwritten one.`],sending:[`正在提交…`,`Handing in…`],done:[`已提交，等支部审阅。`,`Handed in; the branch will read it.`],tooLarge:[`照片超过 20 MB，请调低相机分辨率重拍。`,`The photograph is larger than 20 MB: take it in a lower resolution.`]},papers:{none:[`还没有交过材料。`,`Nothing handed in yet.`],results:[`审批结果`,`What was decided`],on:e=>[`${e}提交`,`handed in on ${e}`],states:{SUBMITTED:[`等支部审阅`,`waiting`],APPROVED:[`已通过`,`accepted`],RETURNED:[`退回`,`came back`],WITHDRAWN:[`已撤回`,`taken back`],REJECTED:[`未批准`,`not approved`]}},approvals:{ACTIVIST_FILING:[`积极分子备案`,`Filing as an activist`],DEVELOPMENT_TARGET_FILING:[`发展对象备案`,`Filing as a development target`],PRE_REVIEW:[`预审`,`Pre-review`],PUBLIC_NOTICE_REVIEW:[`公示审批`,`Review of the notice`],ADMISSION_APPROVAL:[`接收审批`,`Admission`],CONVERSION_APPROVAL:[`转正审批`,`Conversion`]},data:{own:[`我的资料`,`My data`],name:[`姓名`,`Name`],idNumber:[`证件号码`,`ID number`],birth:[`出生日期`,`Born`],phone:[`手机号`,`Mobile`],ethnicity:[`民族`,`Ethnicity`],occupation:[`职业`,`Occupation`],unit:[`单位`,`Unit`],place:[`户籍地`,`Registered in`],branch:[`所在支部`,`Branch`],login:[`登录名`,`Login`],wrong:[`有错请申请更正，由支部核对后改正并答复。`,`If something is wrong, ask for it to be put right: the branch looks at it and answers.`],consent:[`个人信息处理`,`Personal data`],agreed:(e,t)=>[`您于${t}同意了告知书 ${e}。`,`You agreed to the text ${e} on ${t}.`],notAgreed:[`告知书已更新，请阅读并同意。`,`The text on personal data was renewed: read it and agree to it.`],agree:[`我已阅读并同意`,`I have read it and agree`],back:[`撤回同意`,`Take my consent back`],backSays:[`撤回后您的账户停用，此前形成的档案依规定保存。`,`Your account ends then; the files made before are kept as the rules demand.`],sure:[`确认撤回并停用账户`,`Yes: take it back and end my account`],password:[`修改密码`,`Change password`],present:[`当前密码`,`Present password`],wanted:[`新密码`,`New password`],change:[`修改`,`Change`],changed:[`密码已修改，其他设备已退出。`,`Changed; other devices are signed out.`],mustChange:[`您的密码是临时的，请先换一个。`,`Your password is a temporary one: choose another first.`],out:[`退出登录`,`Sign out`],outSays:[`退出后，这台设备上的草稿一并清除。`,`Drafts on this device go with it.`]}}),T=class e extends Error{constructor(t,n,r=``){super(n),u(this,`code`,void 0),u(this,`path`,void 0),this.code=t,this.path=r,Object.setPrototypeOf(this,e.prototype)}};async function E(e,t,r){let i={"accept-language":n,accept:`application/json`};r!==void 0&&(i[`content-type`]=`application/json`);try{return await fetch(e,{method:t,credentials:`same-origin`,headers:i,body:r===void 0?void 0:JSON.stringify(r)})}catch(e){throw new T(`OFFLINE`,w.offline)}}async function ee(e){try{return await e.json()}catch(t){throw new T(String(e.status),w.broken)}}function D(e,t){var n,r,i,a;let o=(n=e.errors)==null?void 0:n[0];return new T((r=o==null||(i=o.extensions)==null?void 0:i.code)==null?String(t):r,(a=o==null?void 0:o.message)==null?w.broken:a)}async function O(e,t){var n;let r=await E(`/graphql`,`POST`,{query:e.toString(),variables:t}),i=await ee(r);if((n=i.errors)!=null&&n.length)throw D(i,r.status);return i.data}function k(e){let t=e==null?void 0:e.errors[0];if(!e)throw new T(`INTERNAL`,w.broken);if(t)throw new T(t.code,t.message,t.path.join(`.`))}var te,ne=()=>te;async function re(e,t){var n,r,i;let a=await E(`/session`,e,t);if(a.status===204)return null;let o=await ee(a);if(te=(n=(r=o.provider)==null?(i=o.errors)==null||(i=i[0])==null||(i=i.extensions)==null?void 0:i.provider:r)==null?te:n,o.account)return o.account;if(e===`GET`&&a.status===401)return null;throw D(o,a.status)}var ie=()=>re(`GET`),ae=(e,t,n={})=>re(`POST`,f({login:e,password:t},n)),oe=()=>re(`DELETE`),A=e=>e instanceof T?e.message:w.broken,j=p(`main`,{id:`main`}),se=p(`span`,{class:`who`}),M=p(`footer`,{});function ce(){let e=p(`button`,{type:`button`,class:`plain`,onclick:o},w.other),t=p(`img`,{src:`/console/icon.svg`,alt:``,width:26,height:26}),n=p(`strong`,{},w.jishi);m(document.body,p(`header`,{},t,n,p(`span`,{class:`sub`},w.subtitle),se,e),j,M),m(j,p(`p`,{class:`quiet`,role:`status`},w.loading))}function N(e,t,n=[],r=``){document.title=`${e} · ${w.jishi}`,se.textContent=r,m(j,...t),m(M,...n),M.hidden=!n.length,window.scrollTo(0,0)}var le=()=>!!j.querySelector(`.photos img, .photos .caption, .picking`)||Array.from(j.querySelectorAll(`input, textarea`)).some(({type:e,value:t,checked:n})=>e===`checkbox`?n:!!t);function ue(e,t){M.querySelector(`.offer`)||M.insertBefore(x(e,t,`second offer`),M.firstChild)}function de(e,t){let n=e instanceof T&&e.code===`OFFLINE`?`quiet`:`bad`;N(w.jishi,[C(p(`h1`,{},w.jishi),p(`p`,{class:n,role:`alert`},A(e)),x(w.again,t))])}var P=class extends String{constructor(e,t){super(e),u(this,`__apiType`,void 0),u(this,`value`,void 0),u(this,`__meta__`,void 0),this.value=e,this.__meta__=t}toString(){return this.value}},fe=new P(`
    mutation ConfirmSecondFactor($input: ConfirmSecondFactorInput!) {
  confirmSecondFactor(input: $input) {
    recoveryCodes
    errors {
      code
      message
      path
    }
  }
}
    `),pe=new P(`
    mutation EndOtherSessions($input: EndOtherSessionsInput!) {
  endOtherSessions(input: $input) {
    errors {
      code
      message
      path
    }
  }
}
    `),me=new P(`
    mutation EndSession($input: EndSessionInput!) {
  endSession(input: $input) {
    errors {
      code
      message
      path
    }
  }
}
    `),he=new P(`
    mutation EnrolSecondFactor($input: EnrolSecondFactorInput!) {
  enrolSecondFactor(input: $input) {
    secret
    uri
    qr
    errors {
      code
      message
      path
    }
  }
}
    `),ge=new P(`
    mutation ExportMyFile($input: ExportMyFileInput!) {
  exportMyFile(input: $input) {
    file
    errors {
      code
      message
      path
    }
  }
}
    `),_e=new P(`
    mutation GiveConsent($input: GiveConsentInput!) {
  giveConsent(input: $input) {
    errors {
      code
      message
      path
    }
  }
}
    `),ve=new P(`
    query Invitation($token: String!) {
  invitation(token: $token) {
    state
    expiresAt
    branch
    committee
    contactName
    contactPhone
  }
  consentText {
    version
    title
    sections {
      title
      text
    }
  }
}
    `),ye=new P(`
    query OwnSignIn {
  me {
    account {
      id
      login
      secondFactorSince
    }
    recoveryCodesLeft
    sessions {
      id
      kind
      device
      current
      createdAt
      seenAt
    }
  }
}
    `),be=new P(`
    mutation Register($input: RegisterWithTokenInput!) {
  registerWithToken(input: $input) {
    login
    errors {
      code
      message
      path
    }
  }
}
    `),xe=new P(`
    mutation RemoveSecondFactor($input: RemoveSecondFactorInput!) {
  removeSecondFactor(input: $input) {
    errors {
      code
      message
      path
    }
  }
}
    `),Se=new P(`
    mutation RenewRecoveryCodes($input: RenewRecoveryCodesInput!) {
  renewRecoveryCodes(input: $input) {
    recoveryCodes
    errors {
      code
      message
      path
    }
  }
}
    `),Ce=new P(`
    mutation RequestCorrection($input: RequestCorrectionInput!) {
  requestCorrection(input: $input) {
    errors {
      code
      message
      path
    }
  }
}
    `),we=new P(`
    query Road {
  me {
    account {
      id
      name
      login
    }
    candidate {
      id
      name
      stage
      status
      subStatus
      appliedOn
      activistSince
      listedOn
      partyStandingSince
      sex
      birth
      idNumberMasked
      phone
      ethnicity
      education
      occupation
      unit
      politicalStatus
      registrationPlace
      branch {
        name
        contactName
        contactPhone
      }
      probation {
        start
        eligibleOn
      }
      cultivationPeriod {
        completeOn
      }
      operations {
        section
        act
        state
        possible
        dueOn
        dueFrom
        earliest
        problems {
          message
        }
      }
      applications(first: 20) {
        nodes {
          __typename
          id
          title
          text
          status
          on
          reviewedOn
          reviewNote
          reviewedBy {
            name
            role
          }
          attachments {
            id
            name
            reference
            url
            thumbnail
          }
        }
      }
      thoughtReports(first: 50) {
        nodes {
          __typename
          id
          title
          text
          status
          on
          reviewedOn
          reviewNote
          reviewedBy {
            name
            role
          }
          attachments {
            id
            name
            reference
            url
            thumbnail
          }
        }
      }
      conversionRequests(first: 20) {
        nodes {
          __typename
          id
          title
          text
          status
          on
          reviewedOn
          reviewNote
          reviewedBy {
            name
            role
          }
          attachments {
            id
            name
            reference
            url
            thumbnail
          }
        }
      }
      approvals(first: 50) {
        nodes {
          id
          kind
          status
          submittedOn
          decision {
            on
          }
        }
      }
      correctionRequests(first: 20, orderBy: NEWEST) {
        nodes {
          id
          field
          wanted
          reason
          status
          note
          requestedAt
          answeredAt
        }
      }
      consents(first: 1) {
        nodes {
          textVersion
          givenAt
          withdrawnAt
        }
      }
    }
  }
  consentText {
    version
    title
    sections {
      title
      text
    }
  }
}
    `),Te=new P(`
    mutation SetPassword($input: SetPasswordInput!) {
  setPassword(input: $input) {
    errors {
      code
      message
      path
    }
  }
}
    `),Ee=new P(`
    mutation SubmitApplication($input: SubmitApplicationInput!) {
  submitApplication(input: $input) {
    errors {
      code
      message
      path
    }
  }
}
    `),De=new P(`
    mutation SubmitConversionRequest($input: SubmitConversionRequestInput!) {
  submitConversionRequest(input: $input) {
    errors {
      code
      message
      path
    }
  }
}
    `),Oe=new P(`
    mutation SubmitThoughtReport($input: SubmitThoughtReportInput!) {
  submitThoughtReport(input: $input) {
    errors {
      code
      message
      path
    }
  }
}
    `),ke=new P(`
    mutation WithdrawApplication($input: WithdrawApplicationInput!) {
  withdrawApplication(input: $input) {
    errors {
      code
      message
      path
    }
  }
}
    `),Ae=new P(`
    mutation WithdrawConsent($input: WithdrawConsentInput!) {
  withdrawConsent(input: $input) {
    errors {
      code
      message
      path
    }
  }
}
    `),je=new P(`
    mutation WithdrawConversionRequest($input: WithdrawConversionRequestInput!) {
  withdrawConversionRequest(input: $input) {
    errors {
      code
      message
      path
    }
  }
}
    `),Me=new P(`
    mutation WithdrawThoughtReport($input: WithdrawThoughtReportInput!) {
  withdrawThoughtReport(input: $input) {
    errors {
      code
      message
      path
    }
  }
}
    `);function Ne(e,t){let n=e.sections.map(e=>[p(`h3`,{},e.title),p(`p`,{},e.text)]);return p(`details`,{class:`full`},p(`summary`,{},t),p(`h2`,{},`${e.title} (${e.version})`),...n.reduce((e,t)=>e.concat(t),[]))}function Pe(e,t,n){let r=p(`input`,{type:`checkbox`,id:`agree`,"aria-describedby":`agree-note`}),i=p(`p`,{id:`agree-note`,class:`note`,"aria-live":`polite`}),a=p(`label`,{for:`agree`,class:`tick`},r,p(`span`,{},e));return r.addEventListener(`change`,()=>y(i,``)),{box:r,refuse:e=>{r.focus(),y(i,e,`bad`)},place:C(a,i,Ne(t,n))}}var Fe=[`Jan`,`Feb`,`Mar`,`Apr`,`May`,`Jun`,`Jul`,`Aug`,`Sep`,`Oct`,`Nov`,`Dec`],F=e=>e.split(`-`).map(Number);function I(e,t=L()){let[r,i,a]=F(e),o=r!==F(t)[0];return n===`en`?`${a} ${Fe[i-1]}${o?` ${r}`:``}`:`${o?`${r}年`:``}${i}月${a}日`}function L(e=new Date){return new Date(e.getTime()+288e5).toISOString().slice(0,10)}var R=e=>L(new Date(e)),z=e=>new Date(new Date(e).getTime()+288e5).toISOString().slice(11,16);function Ie(e,t=L()){let n=e=>Date.UTC(F(e)[0],F(e)[1]-1,F(e)[2]);return Math.round((n(e)-n(t))/864e5)}var Le=[7,9,10,5,8,4,2,1,6,3,7,9,10,5,8,4,2],Re=`10X98765432`,B=e=>e.normalize(`NFKC`).replace(/[\s-]/g,``).toUpperCase();function ze(e){let[t,n,r]=e.split(`-`).map(Number),i=new Date(Date.UTC(t,n-1,r));return t>=1900&&i.getUTCMonth()===n-1&&i.getUTCDate()===r}function Be(e,t){return Number(t.slice(0,4))-Number(e.slice(0,4))-+(t.slice(5)<e.slice(5))}function Ve(e,t){let n=B(e);if(!/^\d*X?$/.test(n))return{flaw:`characters`};if(n.length<18)return{flaw:`short`};if(!/^\d{17}[\dX]$/.test(n))return{flaw:`characters`};let r=`${n.slice(6,10)}-${n.slice(10,12)}-${n.slice(12,14)}`;return!ze(r)||r>t?{flaw:`date`}:Re[Le.reduce((e,t,r)=>e+t*Number(n[r]),0)%11]===n[17]?{birth:r,isFemale:Number(n[16])%2==0,age:Be(r,t)}:{flaw:`check`}}var He=e=>e.length===18?`${e.slice(0,6)} ${e.slice(6,10)} ${e.slice(10,14)} ••••`:e;function Ue(e){if(e.length<10)return`short`;let t=[/[a-z]/,/[A-Z]/,/\d/,/[^a-zA-Z\d]/].filter(t=>t.test(e)).length+ +(e.length>=12)+ +(e.length>=16);return t>=5?`strong`:t>=3?`good`:`weak`}function V(e,t,n=``){let r=b(e,{type:`password`,autocomplete:t,autocapitalize:`off`},n),i=p(`button`,{type:`button`,class:`plain eye`,"aria-pressed":`false`},w.show);return i.addEventListener(`click`,()=>{let e=r.input.type===`text`;r.input.type=e?`password`:`text`,i.textContent=e?w.show:w.hide,i.setAttribute(`aria-pressed`,String(!e))}),r.box.insertBefore(i,r.input.nextSibling),r}function We(e,t){let n=V(e,`new-password`,t);return n.input.addEventListener(`input`,()=>{let e=Ue(n.input.value);n.said(n.input.value?w.join.strength[e]:``,e===`good`||e===`strong`)}),n}async function Ge(e){try{let{invitation:t,consentText:n}=await O(ve,{token:e});if(!t||!n||t.state!==`OPEN`)return await Ye(t);rt(e,t,n)}catch(t){de(t,()=>Ge(e))}}var Ke=()=>p(`p`,{class:`quiet centre`},w.join.before,p(`a`,{href:`/me`,class:`touch`},w.join.direct));function qe(e){var t;let n=e.contactPhone?p(`a`,{href:`tel:${e.contactPhone.replace(/[^\d+]/g,``)}`,class:`touch`},w.call):null,r=[[w.join.committee,[(t=e.committee)==null?`—`:t]],[w.join.contact,[e.contactName||w.join.nobody,` `,n]],...e.state===`OPEN`?[Je(e.expiresAt)]:[]];return C(p(`p`,{class:`quiet`},w.join.invites(e.branch)),p(`h1`,{},e.state===`OPEN`?w.join.title:w.join.closed),p(`dl`,{},...r.map(([e,t])=>p(`div`,{},p(`dt`,{},e),p(`dd`,{},...t)))))}function Je(e){let t=R(e);return[w.join.until,[w.join.left(I(t),z(e),Math.max(0,Ie(t)))]]}async function Ye(e){if((e==null?void 0:e.state)===`USED`&&await ie().catch(()=>null))return location.replace(`/me`);if(!e||e.state===`OPEN`)return Xe(w.join.unknown);Xe(w.join.states[e.state],e)}function Xe(e,t){N(w.tabs.progress,[t?qe(t):C(p(`h1`,{},w.jishi)),C(p(`p`,{class:`bad`,role:`alert`},e)),Ke()])}function Ze(){let e=b(w.join.idNumber,{autocomplete:`off`,inputmode:`text`,maxlength:24,spellcheck:`false`}),t=``;return e.input.addEventListener(`input`,()=>{var n,r;t=B(e.input.value);let i=Ve(t,L());i.birth?e.said(w.join.good(i.isFemale?w.join.female:w.join.male,I(i.birth),(n=i.age)==null?0:n),!0):i.flaw===`short`?e.said(t?w.join.short(18-t.length):``):e.wrong(w.join[(r=i.flaw)==null?`check`:r])}),e.input.addEventListener(`blur`,()=>{Ve(t,L()).birth&&(e.input.value=He(t))}),e.input.addEventListener(`focus`,()=>{e.input.value=t}),f(f({},e),{},{value:()=>t})}function Qe(){let e=b(w.join.phone,{type:`tel`,autocomplete:`username`,inputmode:`tel`,maxlength:20},w.join.phoneHint);return e.input.addEventListener(`input`,()=>{let t=B(e.input.value).length;e.said(t>0&&t<11?w.join.short(11-t):``)}),e}function $e({number:e,phone:t,password:n,consent:r}){let i=Ve(e.value(),L()),a=[[!r.box.checked,r,w.join.mustAgree],[n.input.value.length<10,n,w.join.badPassword],[!/^1\d{10}$/.test(B(t.input.value)),t,w.join.badPhone],[!i.birth,e,w.join[et(i.flaw)]]].filter(([e])=>e);for(let[,e,t]of a)e.refuse(t);return a.length>0}var et=e=>e===void 0||e===`short`?`characters`:e;async function tt(e,t){let{invitation:n}=await O(ve,{token:e});if((n==null?void 0:n.state)!==`OPEN`)return Ye(n);t.number.refuse(w.join.another(`${n.contactName} ${n.contactPhone}`.trim()))}function nt(e,t){var n;let r={idNumber:e.number,login:e.phone,password:e.password,consent:e.consent}[(n=t.path[0])==null?``:n];return r==null||r.refuse(t.message),r!==void 0}function rt(e,t,n){let r={number:Ze(),phone:Qe(),password:We(w.join.password,w.join.passwordHint),consent:Pe(w.join.agree(n.title,n.version),n,w.join.read)},i=p(`p`,{class:`note`,role:`alert`});async function a(){if(y(i,``),$e(r))return;let t={token:e,idNumber:r.number.value(),login:B(r.phone.input.value),password:r.password.input.value,consent:n.version};try{let{registerWithToken:n}=await O(be,{input:t}),a=n==null?void 0:n.errors[0];if(!n)throw new T(`INTERNAL`,w.broken);a?a.code===`NOT_FOUND`?await tt(e,r):nt(r,a)||y(i,a.message,`bad`):location.replace(`/me`)}catch(e){y(i,A(e),`bad`)}}N(w.join.submit,[qe(t),C(r.number.box,r.phone.box,r.password.box),r.consent.place,Ke()],[i,x(w.join.submit,a),p(`p`,{class:`quiet centre`},w.join.next)])}var H=a({title:[`下载我的资料`,`Download my data`],why:[`一份本人资料的副本，供您核对、留存或提供给他人：个人信息、您交的材料、办理结果、同意和更正记录、登录记录。`,`A copy of your own data, to look through, to keep or to give to somebody: who you are, what you handed in, what became of it, consents, corrections and sign-ins.`],kept:[`证件号码和手机号只显示部分；他人的意见、表决和政审不在其中。每次下载都有记录。`,`Of numbers only a part is shown; what others said, voted and looked into is not in it. Each copy is put on record.`],make:[`生成副本`,`Make the copy`],made:[`副本已生成。如没有自动下载，请点“保存文件”；微信中保存不了的，请在浏览器中打开本页。`,`It is made. If it is not saved by itself, press the button below; where WeChat does not save it, open this page in a browser.`],save:[`保存文件`,`Save the file`],file:[`我的资料`,`my-data`]});function it(e){let t=_(`note`),n=p(`div`,{}),r=x(H.make,async()=>{y(t,``);try{var r;let{exportMyFile:i}=await O(ge,{input:{}});k(i);let a=at((r=i==null?void 0:i.file)==null?``:r,`${H.file}-${e}.json`);m(n,a),t.textContent=H.made,a.click()}catch(e){y(t,A(e),`bad`)}},`second`);return C(p(`h2`,{},H.title),p(`p`,{},H.why),p(`p`,{class:`quiet`},H.kept),r,t,n)}function at(e,t){let n=new Blob([e],{type:`application/json`});return p(`a`,{class:`button second`,href:URL.createObjectURL(n),download:t},H.save)}var U=a({title:[`我申请的更正`,`What I asked to have put right`],ask:[`申请更正`,`Something is wrong`],field:[`哪一项有误`,`What is wrong`],wanted:[`应为`,`What it should be`],reason:[`说明`,`Why`],shown:[`号码不在这里填写。提交后，请带证件或手机到支部核对。`,`No number is written here: send this, then show it to the branch.`],send:[`提交申请`,`Send`],noWanted:[`请填写应为何值。`,`Say what it should be.`],noReason:[`请说明哪里有误。`,`Say what is wrong.`],what:(e,t)=>[t?`${e}应为“${t}”`:e,t?`${e}: ${t}`:e],asked:e=>[`${e}提出`,`asked on ${e}`],answered:e=>[`${e}答复`,`answered on ${e}`],says:e=>[`支部答复：${e}`,`The branch says: ${e}`],states:{OPEN:[`等支部答复`,`waiting`],ACCEPTED:[`已更正`,`put right`],REFUSED:[`未更正`,`not changed`]},fields:{NAME:[`姓名`,`Name`],ID_NUMBER:[`证件号码`,`ID number`],BIRTH:[`出生日期`,`Birth date`],SEX:[`性别`,`Sex`],PHONE:[`手机号`,`Mobile number`],ETHNICITY:[`民族`,`Ethnicity`],EDUCATION:[`学历`,`Education`],OCCUPATION:[`职业`,`Occupation`],UNIT:[`单位`,`Unit`],POLITICAL_STATUS:[`政治面貌`,`Political status`],REGISTRATION_PLACE:[`户籍地`,`Place of registration`],OTHER:[`其他`,`Something else`]}}),ot=Object.keys(U.fields),st=e=>e===`ID_NUMBER`||e===`PHONE`;function ct({own:e,again:t}){var n,r;let i=(n=(r=e.correctionRequests)==null?void 0:r.nodes)==null?[]:n,a=p(`div`,{}),o=x(U.ask,()=>{var e;o.hidden=!0,a.append(mt(t)),(e=a.querySelector(`select`))==null||e.focus()},`second`);return[i.length>0&&p(`h2`,{},U.title),i.length>0&&p(`ul`,{class:`plain asked`},...i.map(ut)),o,a]}var lt={OPEN:`state`,ACCEPTED:`state good`,REFUSED:`state bad`};function ut({field:e,wanted:t,reason:n,status:r,note:i,requestedAt:a,answeredAt:o}){let s=I(R(o||a));return p(`li`,{},p(`b`,{},U.what(U.fields[e],t)),` `,p(`span`,{class:lt[r]},U.states[r]),p(`p`,{class:`quiet`},`${o?U.answered(s):U.asked(s)} · ${n}`),i&&p(`p`,{},U.says(i)))}function dt(e,t){return t.id=g(`c`),{box:p(`div`,{class:`field`},p(`label`,{for:t.id},e),t),input:t}}var ft=(e,t)=>dt(e,p(`select`,{},...t.map(([e,t])=>p(`option`,{value:e},t))));function pt(){let e=ft(U.wanted,[w.join.female,w.join.male].map(e=>[e,e])),t=b(U.wanted,{type:`date`}),n=b(U.wanted,{type:`text`,maxlength:200}),r=p(`p`,{class:`quiet`},U.shown);function i(r){return r===`SEX`?e:r===`BIRTH`?t:n}return{boxes:[e.box,t.box,n.box,r],of:e=>st(e)?null:i(e),show:a=>{let o=st(a)?r:i(a).box;for(let i of[e.box,t.box,n.box,r])i.hidden=i!==o}}}function mt(e){let t=_(`note bad`),n=ft(U.field,ot.map(e=>[e,U.fields[e]])),r=()=>n.input.value,i=pt(),a=dt(U.reason,p(`textarea`,{rows:3,maxlength:1e3}));n.input.addEventListener(`change`,()=>i.show(r())),i.show(r());let o=(e,n)=>{n.focus(),y(t,e,`bad`)},s=x(U.send,async()=>{let n=i.of(r()),s={field:r(),wanted:n?n.input.value.trim():``,reason:a.input.value.trim()};if(t.textContent=``,n&&!s.wanted)return o(U.noWanted,n.input);if(!s.reason)return o(U.noReason,a.input);try{k((await O(Ce,{input:s})).requestCorrection),await e()}catch(e){y(t,A(e),`bad`)}});return p(`div`,{},n.box,...i.boxes,a.box,t,s)}var ht=`jishi:draft:`,W=(e,t)=>`${ht}${e}:${t}`;function G(e,t){try{return e()}catch(e){return t}}function gt(e,t){return G(()=>{let n=localStorage.getItem(W(e,t));return n?JSON.parse(n):null},null)}var _t=!1,vt=(e,t,n)=>G(()=>!_t&&(localStorage.setItem(W(e,t),JSON.stringify(n)),!0),!1),yt=e=>G(()=>localStorage.removeItem(e),void 0),bt={};function xt(e,t,n){var r;let i=W(e,t),a=0,o=!1;function s(){window.clearTimeout(a),a=0,o||n()}return(r=bt[i])==null||r.call(bt),bt[i]=()=>{a&&s(),o=!0},{soon(){window.clearTimeout(a),a=window.setTimeout(s,500)},now:s,end(){window.clearTimeout(a),a=0,o=!0,yt(i)}}}function St(){_t=!0,G(()=>{for(let e of Object.keys(localStorage))e.indexOf(ht)===0&&localStorage.removeItem(e)},void 0)}var Ct=`jishi:left`;async function wt(){await oe().catch(()=>void 0),Tt();try{localStorage.setItem(Ct,new Date().toISOString())}catch(e){}}function Tt(){St(),location.replace(`/me`)}function Et({key:e,newValue:t}){e===Ct&&t&&Tt()}var K=a({factor:{title:[`双重验证`,`Second factor`],asked:[`密码正确，还须输入验证码。`,`The password is right; a code is asked for besides.`],code:[`验证码`,`Code`],codeHint:[`验证器应用中的6位数字`,`six digits of the authenticator app`],written:[`恢复码`,`Recovery code`],writtenHint:[`启用时保存的，每个只能用一次`,`one of those you kept; each is good once`],byPaper:[`手机不在手边？使用恢复码`,`Without the app? Use a recovery code`],byApp:[`改用验证器应用的验证码`,`Use a code of the app`],must:[`组织要求您的账户启用双重验证：登录时除密码外，还须输入验证器应用中的验证码。请先设置，再办理其他事项。`,`It is required of your account: besides the password, a code of an authenticator app is asked for. Set it up before anything else.`],why:[`启用后，登录时除密码外，还须输入验证器应用中的验证码，别人知道了密码也登录不了。`,`Besides the password, a code of an authenticator app is then asked for at the sign-in. Whoever knows the password alone does not come in.`],begin:[`开始设置`,`Begin`],set:[`启用双重验证`,`Set it up`],back:[`返回`,`Back`],scan:[`把账户加入验证器应用`,`Add the account to the app`],scanHint:[`应用在这部手机上，点下面的按钮；在另一部手机上，用它扫描二维码。然后输入应用显示的验证码。`,`Is the app on this telephone, press the button; is it on another, scan the code with it. Then enter the code that it shows.`],open:[`在验证器应用中打开`,`Open in the app`],qr:[`验证器应用用的二维码`,`QR code for the authenticator app`],typed:[`手工输入密钥`,`Type the key`],copy:[`复制`,`Copy`],copied:[`已复制`,`Copied`],turnOn:[`启用`,`Switch on`],keep:[`请保存恢复码`,`Keep these recovery codes`],keepWhy:[`验证器用不了时，用恢复码代替验证码登录，每个只能用一次。恢复码只显示这一次，请抄下、截图或打印，不要和密码放在一起。`,`Where the app is lost, a recovery code takes the place of a code, each once. They are shown this once: write them down, and keep them apart from the password.`],print:[`打印`,`Print`],kept:[`我已保存`,`I have kept them`],since:(e,t)=>[`自${e}起启用，还有 ${t} 个恢复码。`,`On since ${e}; ${t} recovery codes are left.`],renew:[`更换恢复码`,`Other recovery codes`],remove:[`停用双重验证`,`Switch it off`]},devices:{title:[`登录的设备`,`Where you are signed in`],unknown:[`未知设备`,`Unknown device`],mini:[`小程序`,`Mini-program`],here:[`就是这台`,`this one`],since:(e,t)=>[`${e}登录，最近使用 ${t}`,`since ${e}, last used ${t}`],end:[`退出`,`Sign out`],endOf:(e,t)=>[`退出${e}（${t}登录）`,`Sign out ${e}, since ${t}`],endOthers:[`退出其他设备`,`Sign out everywhere else`]}});function Dt(e=!0){let t=b(K.factor.code,{inputmode:`numeric`,autocomplete:`one-time-code`,maxlength:12},K.factor.codeHint),n=b(K.factor.written,{autocomplete:`off`,autocapitalize:`off`,spellcheck:`false`,maxlength:40},K.factor.writtenHint),r=!1,i=()=>r?n:t,a=p(`button`,{type:`button`,class:`plain`}),o=p(`div`,{});function s(){a.textContent=r?K.factor.byApp:K.factor.byPaper,m(o,i().box,e&&a)}return a.addEventListener(`click`,()=>{r=!r,s(),i().input.focus()}),s(),{box:o,shown:()=>{let e=i().input.value.trim();return r?{recoveryCode:e}:{code:e}},clear:()=>i().wrong(``),refuse:e=>{i().refuse(e),i().input.select()},focus:()=>i().input.focus()}}function Ot(e,t,n){let r=V(w.data.present,`current-password`);async function i(){r.wrong(``);try{let e=(await O(he,{input:{currentPassword:r.input.value}})).enrolSecondFactor;k(e),kt(e,t,n)}catch(e){r.refuse(A(e))}}N(K.factor.title,[S(K.factor.begin,i,p(`h1`,{},K.factor.title),p(`p`,{},e),r.box),p(`p`,{class:`centre`},n)])}function kt({secret:e,uri:t,qr:n},r,i){var a;let o=Dt(!1);async function s(){o.clear();try{var e,t;let n=(await O(fe,{input:{code:(e=o.shown().code)==null?``:e}})).confirmSecondFactor;k(n),At((t=n.recoveryCodes)==null?[]:t,r)}catch(e){o.refuse(A(e))}}N(K.factor.title,[S(K.factor.turnOn,s,p(`h1`,{},K.factor.scan),p(`p`,{},K.factor.scanHint),p(`a`,{class:`button`,href:t==null?``:t},K.factor.open),p(`img`,{class:`qr`,src:n==null?``:n,alt:K.factor.qr,width:200,height:200}),p(`details`,{},p(`summary`,{},K.factor.typed),p(`code`,{class:`key`},((a=(e==null?``:e).match(/.{1,4}/g))==null?[]:a).join(` `)),jt(e==null?``:e)),o.box),p(`p`,{class:`centre`},i)])}function At(e,t){let n=e.map(e=>p(`li`,{},p(`code`,{},e)));N(K.factor.keep,[C(p(`h1`,{tabindex:-1},K.factor.keep),p(`p`,{},K.factor.keepWhy),p(`ol`,{class:`codes`},...n),p(`div`,{class:`row`},jt(e.join(`
`)),x(K.factor.print,()=>window.print(),`second`)),x(K.factor.kept,t))])}function jt(e){if(!navigator.clipboard)return null;let t=x(K.factor.copy,async()=>{await navigator.clipboard.writeText(e),t.textContent=K.factor.copied},`second`);return t}function Mt(e,t,n){let r=p(`h2`,{},K.factor.title);if(!e){let e=x(K.factor.back,n,`plain`),t=x(K.factor.set,()=>Ot(K.factor.why,n,e),`second`);return C(r,p(`p`,{},K.factor.why),t)}return C(r,p(`p`,{},K.factor.since(I(R(e)),t)),Nt(K.factor.renew,async e=>{var t;let r=(await O(Se,{input:e})).renewRecoveryCodes;k(r),At((t=r.recoveryCodes)==null?[]:t,n)}),Nt(K.factor.remove,async e=>{k((await O(xe,{input:e})).removeSecondFactor),await n()}))}function Nt(e,t){let n=Dt();async function r(){n.clear();try{await t(n.shown())}catch(e){n.refuse(A(e))}}return p(`details`,{},p(`summary`,{},e),S(e,r,n.box))}function Pt(e){let t=p(`div`,{});async function n(){try{var r;let{me:i}=await O(ye,{});if(!i)return;m(t,Mt((r=i.account)==null?void 0:r.secondFactorSince,i.recoveryCodesLeft,e),It(i.sessions,n))}catch(e){m(t,C(p(`p`,{class:`bad`,role:`alert`},A(e)),x(w.again,n,`second`)))}}return n(),t}var Ft=e=>`${I(R(e))} ${z(e)}`;function It(e,t){let n=p(`p`,{role:`alert`}),r=(e,r,i)=>{let a=x(e,async()=>{try{await i(),await t()}catch(e){y(n,A(e),`bad`)}},`second`);return a.setAttribute(`aria-label`,r),a},i=({id:e,kind:t,device:n,current:i,createdAt:a,seenAt:o})=>{let s=t===`BEARER`?K.devices.mini:n||K.devices.unknown;return p(`li`,{},p(`strong`,{},s),p(`span`,{class:`quiet`},K.devices.since(Ft(a),Ft(o))),i?p(`span`,{class:`good`},K.devices.here):r(K.devices.end,K.devices.endOf(s,Ft(a)),async()=>k((await O(me,{input:{id:e}})).endSession)))},a=async()=>k((await O(pe,{input:{}})).endOtherSessions);return C(p(`h2`,{},K.devices.title),p(`ul`,{class:`devices`},...e.map(i)),e.length>1&&r(K.devices.endOthers,K.devices.endOthers,a),n)}function q(e,t=``){let n=b(w.signIn.login,{autocomplete:`username`,autocapitalize:`off`,inputmode:`text`},w.signIn.loginHint),r=V(w.signIn.password,`current-password`),i=p(`p`,{class:`bad`,role:`alert`},t);async function a(){if(y(i,``),!n.input.value||!r.input.value)return(n.input.value?r:n).input.focus(),y(i,w.signIn.missing,`bad`);try{let t=await ae(n.input.value,r.input.value);t&&e(t)}catch(t){if(Lt(t))return Rt(n.input.value,r.input.value,e);r.input.value=``,r.input.focus(),y(i,A(t),`bad`)}}let o=ne();N(w.signIn.title,[S(w.signIn.submit,a,p(`h1`,{},w.signIn.title),n.box,r.box,i),o&&p(`a`,{class:`button`,href:o.address},w.signIn.provider(o.name)),p(`p`,{class:`quiet centre`},w.signIn.none)])}var Lt=e=>e instanceof T&&e.code===`SECOND_FACTOR_REQUIRED`;function Rt(e,t,n){let r=Dt();async function i(){r.clear();try{let i=await ae(e,t,r.shown());i&&n(i)}catch(e){Lt(e)?r.refuse(A(e)):q(n,A(e))}}let a=x(K.factor.back,()=>q(n),`plain`);N(K.factor.title,[S(w.signIn.submit,i,p(`h1`,{},K.factor.title),p(`p`,{},K.factor.asked),r.box),p(`p`,{class:`centre`},a)]),r.focus()}function zt(e,...t){let n=V(w.data.present,`current-password`),r=We(w.data.wanted,w.join.passwordHint),i=p(`p`,{class:`note`,role:`status`,"aria-live":`polite`});async function a(){n.wrong(``),r.wrong(``),y(i,``);let t={currentPassword:n.input.value,password:r.input.value};try{k((await O(Te,{input:t})).setPassword),n.input.value=``,r.input.value=``,y(i,w.data.changed,`good`),v(i),e()}catch(e){let t={currentPassword:n,password:r}[e instanceof T?e.path:``];t?t.refuse(A(e)):y(i,A(e),`bad`)}}return S(w.data.change,a,...t,n.box,r.box,i)}function Bt(e){return[Vt(e,e.login),it(L()),e.text&&Ht(e,e.text),zt(()=>void 0,p(`h2`,{},w.data.password)),Pt(e.again),C(p(`p`,{class:`quiet`},w.data.outSays),x(w.data.out,wt,`second`))]}function Vt(e,t){let n=e.own,r=[[w.data.name,n.name],[w.data.idNumber,n.idNumberMasked],[w.data.birth,I(n.birth)],[w.data.phone,n.phone],[w.data.ethnicity,n.ethnicity],[w.data.unit,n.unit],[w.data.occupation,n.occupation],[w.data.place,n.registrationPlace],[w.data.branch,n.branch.name],[w.join.contact,`${n.branch.contactName} ${n.branch.contactPhone}`.trim()],[w.data.login,t]].filter(([,e])=>e).map(([e,t])=>p(`div`,{},p(`dt`,{},e),p(`dd`,{},t)));return C(p(`h1`,{},w.data.own),p(`dl`,{},...r),p(`p`,{class:`quiet`},w.data.wrong),...ct(e))}function Ht({own:e,again:t},n){var r;let i=(r=e.consents)==null?void 0:r.nodes.filter(({withdrawnAt:e})=>!e)[0];if((i==null?void 0:i.textVersion)!==n.version)return Ut(n,t);let a=p(`p`,{class:`note bad`,role:`status`,"aria-live":`polite`}),o=!1,s=x(w.data.back,async()=>{if(!o)o=!0,s.textContent=w.data.sure;else try{k((await O(Ae,{input:{}})).withdrawConsent),await wt()}catch(e){await t(A(e))}},`second`);return C(p(`h2`,{},w.data.consent),p(`p`,{},w.data.agreed(i.textVersion,I(R(i.givenAt)))),Ne(n,w.join.read),p(`p`,{class:`quiet`},w.data.backSays),s,a)}function Ut(e,t){let n=Pe(w.join.agree(e.title,e.version),e,w.join.read),r=x(w.data.agree,async()=>{if(!n.box.checked)return n.refuse(w.join.mustAgree);try{k((await O(_e,{input:{consent:e.version}})).giveConsent),await t()}catch(e){await t(A(e))}});return n.place.insertBefore(p(`p`,{},w.data.notAgreed),n.place.firstChild),n.place.insertBefore(p(`h2`,{},w.data.consent),n.place.firstChild),n.place.append(r),n.place}var Wt=[`submitApplication`,`submitThoughtReport`,`submitConversionRequest`],Gt={submitApplication:Ee,submitThoughtReport:Oe,submitConversionRequest:De},Kt={submitApplication:ke,submitThoughtReport:Me,submitConversionRequest:je};async function qt(e,t,n){k((await O(e,{input:n}))[t])}async function Jt(e,t,n,r,i,a){let o={candidateId:t,title:n,text:r,attachments:i.map(({name:e,fileId:t})=>({name:e,fileId:t})),idempotencyKey:a};await qt(Gt[e],e,o)}async function Yt(e,t){let n={candidateId:t,id:e.id};await qt(Kt[e.act],e.act.replace(`submit`,`withdraw`),n)}var Xt=e=>`${e.on} ${e.id}`;function J(e){let t=(e,t)=>{var n;return((n=t==null?void 0:t.nodes)==null?[]:n).map(t=>f(f({},t),{},{act:e}))};return t(`submitApplication`,e.applications).concat(t(`submitThoughtReport`,e.thoughtReports),t(`submitConversionRequest`,e.conversionRequests)).sort((e,t)=>Xt(e)<Xt(t)?1:-1)}function Zt(e){return Wt.map(t=>e.filter(e=>e.act===t&&e.status!==`WITHDRAWN`)[0]).filter(e=>(e==null?void 0:e.status)===`RETURNED`)}function Qt(e,t){let[n]=e.filter(e=>e.act===t);return(n==null?void 0:n.status)===`WITHDRAWN`?n:void 0}function $t(e,t,n=``){let[r]=J(e).filter(e=>e.act===t&&e.status!==`WITHDRAWN`&&e.on>=n);return r?r.status===`SUBMITTED`?`waits`:r.status===`RETURNED`?`returned`:`accepted`:`none`}var en=e=>e.filter(e=>e.status===`SUBMITTED`);function tn(e,t){let n=Zt(t).map(e=>e.act);return e.operations.filter(e=>e.possible&&n.indexOf(e.act)<0)}function nn(e,t){let n=e=>e.state===`MISSING`?0:1;return tn(e,t).filter(({state:e})=>[`MISSING`,`POSSIBLE`].indexOf(e)>=0).sort((e,t)=>n(e)-n(t))}var rn=[`submitThoughtReport`],an=(e,t)=>tn(e,t).filter(({act:e,state:t})=>t===`DONE`&&rn.indexOf(e)>=0),on=(e,t=L())=>e.operations.map(e=>{var t;return(t=e.dueFrom)==null?e.earliest:t}).filter(e=>!!e&&e>t).sort()[0],sn=524288;async function Y(e,t,r,i){try{return await fetch(e,{method:t,credentials:`same-origin`,headers:f({"tus-resumable":`1.0.0`,"accept-language":n},r),body:i})}catch(e){throw new T(`OFFLINE`,w.offline)}}async function cn(e){if(e.status===404||e.status===405)return new T(`NO_FILES`,w.noFiles);try{var t,n;let r=await e.json();return new T((t=r.code)==null?String(e.status):t,(n=r.message)==null?w.broken:n)}catch(t){return new T(String(e.status),w.broken)}}var ln=e=>{let t=new TextEncoder().encode(e);return btoa(Array.from(t,e=>String.fromCharCode(e)).join(``))};async function un(e,t){let n=await Y(`/files/parts`,`POST`,{"upload-length":String(e.size),"upload-metadata":`name ${ln(t)}`}),r=n.headers.get(`location`);if(n.status!==201||!r)throw await cn(n);return r}async function dn(e){let t=await Y(e,`HEAD`,{}),n=Number(t.headers.get(`upload-offset`));return t.ok?n:null}async function fn(e){var t;return e.headers.get(`x-file-id`)||(e.status===204||(t=(await e.json()).id)==null?null:t)}async function pn(e){let t=await Y(`/files/${e}`,`HEAD`,{}).catch(()=>null);return(t==null?void 0:t.status)!==404}async function mn(e,t,n,r){let i=n.where?await dn(n.where):null;for(i!==null&&n.where||(n.where=await un(e,t),i=0);;){let t={"upload-offset":String(i),"content-type":`application/offset+octet-stream`},a=await Y(n.where,`PATCH`,t,e.slice(i,i+sn));if(!a.ok)throw await cn(a);if(i=Math.min(i+sn,e.size),r(i/e.size),i>=e.size){let e=await fn(a);if(!e)throw new T(`NO_FILES`,w.broken);return e}}}var hn=20971520;function gn(e,t,{earlier:n,remove:r}){let i=e.wrong?w.paper.unsent:w.paper.sent(Math.round(e.share*100)),a=(e,t,n,r)=>p(`button`,{type:`button`,class:e,"aria-label":t,onclick:r},n);return p(`li`,{class:`tile`},e.address?_n(e):p(`span`,{class:`quiet`},e.name),p(`span`,{class:e.wrong?`caption bad`:`caption`},`${w.paper.page(t+1)} ${e.id?``:i}`),t>0&&a(`corner left`,w.paper.earlier(t+1),`←`,()=>n(t)),a(`corner`,w.paper.remove(t+1),`×`,()=>r(t)))}function _n(e){let t=p(`span`,{class:`drawn`});return m(t,p(`img`,{src:e.address,alt:``,onerror:()=>{e.address=``,m(t,p(`span`,{class:`quiet`},e.name))}})),t}var vn=e=>({file:e,name:e.name,address:e.type.indexOf(`image/`)===0?URL.createObjectURL(e):``,share:0}),yn=({id:e,name:t,thumbnail:n})=>({id:e==null?void 0:e,name:t,address:n==null?``:n,share:1});function bn({name:e,fileId:t},n){let[r]=n.filter(({id:e})=>e===t);return yn(r==null?{id:t,name:e,thumbnail:`/files/${t}/thumbnail`}:r)}async function xn(e,t){let n=e.filter(e=>!t.some(({id:t})=>t===e.id)),r=await Promise.all(n.map(({id:e})=>pn(e==null?``:e)));return n.filter((e,t)=>!r[t])}var Sn=({name:e,id:t})=>({name:e,fileId:t==null?``:t});function Cn(){let e=p(`input`,{type:`file`,accept:`image/*,application/pdf`,multiple:!0,id:g(`photos`),class:`unseen`});return e.addEventListener(`click`,()=>e.classList.add(`picking`)),e}function wn(e,t,n,r){async function i(e,t){e.wrong=void 0,e.mayGo=!1;try{e.id=await mn(t,e.name,e,t=>{e.share=t,n()})}catch(t){throw e.wrong=A(t),e.mayGo=!(t instanceof T)||t.code===`OFFLINE`||/^5/.test(t.code),t}finally{e.going=void 0,n()}o()}async function a(e){!e.id&&e.file&&(e.going=e.going||i(e,e.file),await e.going)}async function o(){r();for(let t of e.filter(({mayGo:e})=>e))await a(t).catch(()=>void 0)}function s(){document.body.contains(t)?o():window.removeEventListener(`online`,s)}return window.addEventListener(`online`,s),{there:a,resume:o}}function Tn(e=[],t=()=>void 0,n){let r=n?n.map(t=>bn(t,e)):e.filter(({id:e})=>e).map(yn),i=p(`ol`,{class:`tiles`}),a=p(`p`,{class:`note bad`,role:`status`,"aria-live":`polite`}),o=x(w.again,()=>h(),`second`),s=Cn(),c=p(`label`,{for:s.id,class:`tile take`},p(`span`,{},`＋ ${w.paper.take}`));function l(e){r.splice(e-1,0,...r.splice(e,1)),d(),t()}function u(e){for(let t of r.splice(e,1))URL.revokeObjectURL(t.address);d(),t(),s.focus()}function d(){m(i,...r.map((e,t)=>gn(e,t,{earlier:l,remove:u})),p(`li`,{},s,c)),a.textContent=r.map(({wrong:e},t)=>e?w.paper.flaw(t+1,e):``).filter(Boolean).join(`
`),o.hidden=!r.some(({mayGo:e})=>e)}let{there:f,resume:h}=wn(r,i,()=>d(),t);s.addEventListener(`change`,()=>{var e;s.classList.remove(`picking`);let n=Array.from((e=s.files)==null?[]:e),i=n.filter(e=>e.size<=hn),o=i.map(vn);r.push(...o),s.value=``,d(),t(),i.length<n.length&&(a.textContent=w.paper.tooLarge);for(let e of o)f(e).catch(()=>void 0)});function g(e){e.length&&(r.splice(0,r.length,...r.filter(t=>e.indexOf(t)<0)),d(),a.textContent=w.paper.gone,t())}return d(),n&&xn(r,e).then(g),{place:p(`fieldset`,{class:`photos`},p(`legend`,{},w.paper.photos),i,a,o),some:()=>r.length>0,there:()=>r.filter(({id:e})=>e).map(Sn),isPartial:()=>r.some(({id:e})=>!e),async sent(){for(let e of r)await f(e);return r.map(Sn)},clear(){for(let e of r.splice(0))URL.revokeObjectURL(e.address);d()}}}var En=()=>`me-${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;function Dn({act:e,candidate:t,account:n,before:r,done:i,refused:a}){var o,s;let c=w.acts[e],l=xt(n,e,ee),u=g(`text`),d={"aria-describedby":`${u}-note`},m=p(`textarea`,f({id:u,rows:6,placeholder:w.paper.placeholder},d)),h=p(`p`,{id:`${u}-note`,class:`note`,role:`status`,"aria-live":`polite`}),_=gt(n,e),v=Tn(r==null?void 0:r.attachments,D,_==null?void 0:_.sheets),b=()=>JSON.stringify([v.there(),v.isPartial()]),S=b();m.value=(o=(s=_==null?void 0:_.text)==null?r==null?void 0:r.text:s)==null?``:o,_?y(h,w.paper.kept(z(_.at))):(r==null?void 0:r.status)===`WITHDRAWN`&&y(h,w.paper.takenBack);let C=En(),E=!1;function ee(){let t=new Date().toISOString(),r=vt(n,e,{title:c,text:m.value,at:t,sheets:v.there()}),i=v.isPartial()?w.paper.keptBut:w.paper.kept;y(h,r?i(z(t)):w.paper.notKept),E=r&&!v.isPartial()}function D(){h.className===`note bad`&&y(h,``);let e=b();e!==S&&(S=e,C=En(),l.now())}m.addEventListener(`input`,()=>{C=En(),l.soon()});async function O(){if(!m.value.trim()&&!v.some())return m.focus(),y(h,w.paper.empty,`bad`);l.now(),y(h,w.paper.sending);try{await Jt(e,t,c,m.value.trim(),await v.sent(),C),l.end(),v.clear(),await i()}catch(e){let t=e instanceof T&&e.code===`OFFLINE`;y(h,t&&E?w.paper.offline:A(e),`bad`),e instanceof T&&!t&&a()}}return p(`div`,{class:`paper`},p(`label`,{for:u},w.paper.text),m,v.place,x(w.paper.hand(c),O),h)}var X=a({applying:{none:[`还没有递交入党申请书`,`No application handed in yet`],waits:[`入党申请书已递交，等支部审阅`,`The application is with the branch`],returned:[`入党申请书已退回，改好后再交`,`The application came back: mend it and hand it in again`],accepted:[`入党申请书已通过审阅`,`The application was accepted`]},probation:(e,t)=>[`预备期自${e}起，${t}期满`,`Probation since ${e}, over on ${t}`],over:(e,t)=>[`预备期自${e}起，已于${t}期满`,`Probation since ${e}, over since ${t}`],converting:{none:[`，期满前请递交转正申请书`,`: hand in your request for conversion before`],late:[`，请尽快递交转正申请书`,`: hand in your request for conversion soon`],waits:[`，转正申请书已递交，等支部审阅`,`; your request for conversion is with the branch`],returned:[`，转正申请书已退回，请改好后再交`,`; your request for conversion came back: mend it`],accepted:[`，转正申请书已通过审阅`,`; your request for conversion was accepted`]}}),On=[`APPLICANT`,`ACTIVIST`,`DEVELOPMENT_TARGET`,`PROBATIONARY_MEMBER`,`FULL_MEMBER`];function kn(e){let t=J(e.own),n=e.own.status===`ACTIVE`,r=n?nn(e.own,t):[],i=n?Zt(t):[],a=n?an(e.own,t):[];return[Mn(e.own),...i.map(t=>Pn(t,e)),...r.map(t=>Ln(t,e)),...en(t).map(t=>Rn(t,e)),!r.length&&!i.length&&n&&zn(e.own),...a.map(t=>Ln(t,e,w.road.onceMore)),Bn(e.own)]}function An(e){return w.road.ended[e.status]||(e.stage===`FULL_MEMBER`?e.partyStandingSince?w.road.full(I(e.partyStandingSince)):``:e.stage===`PROBATIONARY_MEMBER`?e.probation?jn(e,e.probation):``:e.stage===`DEVELOPMENT_TARGET`?e.listedOn?w.road.listed(I(e.listedOn)):``:e.stage===`ACTIVIST`?e.activistSince&&e.cultivationPeriod?w.road.cultivated(I(e.activistSince),I(e.cultivationPeriod.completeOn)):``:e.appliedOn?w.road.applied(I(e.appliedOn)):X.applying[$t(e,Wt[0])])}function jn(e,{start:t,eligibleOn:n}){let r=Ie(n)<0,i=(r?X.over:X.probation)(I(t),I(n)),a=$t(e,`submitConversionRequest`,t);return`${i}${a===`none`&&r?X.converting.late:X.converting[a]}`}function Mn(e){let t=On.indexOf(e.stage),n=On.map((e,n)=>p(`li`,{class:Nn(n,t),"aria-current":n===t&&`step`},p(`span`,{class:`dot`,"aria-hidden":`true`},n<t?`✓`:``),p(`span`,{},w.stages[e])));return C(p(`h1`,{},w.road.now(w.full[e.stage])),p(`ol`,{class:`points`,"aria-label":w.road.points},...n),p(`p`,{class:`centre quiet`},An(e)))}function Nn(e,t){return e<t?`past`:e===t?`here`:`ahead`}function Pn(e,t){var n,r,i;let a=w.acts[e.act],o=p(`div`,{}),s=p(`p`,{class:`original`,hidden:!0},e.text),c=p(`button`,{type:`button`,class:`second`,"aria-expanded":`false`},w.road.original);c.addEventListener(`click`,()=>{s.hidden=!s.hidden,c.setAttribute(`aria-expanded`,String(!s.hidden))});let l={act:e.act,candidate:t.own.id,account:t.account,before:(n=Qt(J(t.own),e.act))==null?e:n,done:()=>t.again(),refused:t.renew},u=x(w.road.mend,()=>{var e;m(o,Dn(l)),(e=o.querySelector(`textarea`))==null||e.focus()});return p(`section`,{class:`card back`},p(`div`,{class:`row`},p(`h2`,{},w.road.returned(a)),Fn(e.reviewedOn)),p(`blockquote`,{},p(`p`,{},e.reviewNote),p(`p`,{class:`quiet`},(r=(i=e.reviewedBy)==null?void 0:i.name)==null?``:r)),p(`div`,{class:`row`},u,e.text&&c),s,o)}var Fn=e=>e&&p(`span`,{class:`quiet`},I(e));function In(e){if(!e.dueOn)return e.dueFrom?p(`span`,{},w.road.from(I(e.dueFrom))):!1;let t=Ie(e.dueOn);return t<0?p(`strong`,{class:`late`},w.road.late(I(e.dueOn),-t)):p(`strong`,{class:`due`},w.road.until(I(e.dueOn),t))}function Ln(e,t,n=w.road.todo){let r=Wt.filter(t=>t===e.act)[0];return r?C(p(`h2`,{},n(w.acts[r])),p(`p`,{class:`quiet`},In(e),w.road.how),Dn({act:r,candidate:t.own.id,account:t.account,before:Qt(J(t.own),r),done:()=>t.again(),refused:t.renew})):!1}function Rn(e,t){let n=p(`p`,{class:`note bad`,role:`status`,"aria-live":`polite`}),r=!1,i=x(w.road.withdraw,async()=>{if(!r)r=!0,i.textContent=w.road.sure;else try{await Yt(e,t.own.id),await t.again()}catch(e){e instanceof T&&e.code===`OFFLINE`?y(n,e.message,`bad`):await t.again(A(e))}},`second`);return C(p(`div`,{class:`row`},p(`p`,{},w.road.waits(w.acts[e.act],I(e.on))),i),n)}function zn(e){let t=on(e);return C(p(`h2`,{},w.road.nothing),t&&p(`p`,{class:`quiet`},w.road.nextDay(I(t))))}function Bn(e){var t,n;let r=((t=(n=e.approvals)==null?void 0:n.nodes)==null?[]:t).filter(e=>e.status===`SUBMITTED`);if(!r.length)return!1;let i=r.map(e=>p(`li`,{},w.road.underway(w.approvals[e.kind])));return C(p(`h2`,{},w.road.doing),p(`ul`,{},...i))}function Vn(e){let t=J(e.own);return t.length?[p(`h1`,{class:`title`},w.tabs.papers),...t.map(t=>Wn(t,e)),Kn(e.own)]:[C(p(`h1`,{},w.tabs.papers),p(`p`,{class:`quiet`},w.papers.none)),Kn(e.own)]}var Hn={APPROVED:`good`,RETURNED:`bad`,REJECTED:`bad`};function Un(e){var t;return p(`span`,{class:`state ${(t=Hn[e])==null?`quiet`:t}`},w.papers.states[e])}function Wn(e,t){let n=e.attachments.map((e,t)=>p(`li`,{},Gn(e,t+1))),r=e.text&&p(`details`,{},p(`summary`,{},w.road.original),p(`p`,{class:`original`},e.text)),i=C(p(`div`,{class:`row`},p(`h2`,{},e.title||w.acts[e.act]),Un(e.status)),p(`p`,{class:`quiet`},w.papers.on(I(e.on))),e.reviewNote&&p(`blockquote`,{},p(`p`,{},e.reviewNote)),n.length>0&&p(`ul`,{class:`tiles`},...n),r);return e.status===`SUBMITTED`&&i.append(Rn(e,t)),i}function Gn({name:e,reference:t,url:n,thumbnail:r},i){if(!n)return p(`span`,{},`${e} ${t}`.trim());let a=r?p(`img`,{src:r,alt:``}):p(`span`,{class:`caption`},e);return p(`a`,{href:n,class:`tile`,"aria-label":`${w.paper.page(i)} ${e}`},a)}function Kn(e){var t,n;let r=((t=(n=e.approvals)==null?void 0:n.nodes)==null?[]:t).filter(({status:e})=>[`APPROVED`,`REJECTED`].indexOf(e)>=0);if(!r.length)return!1;let i=e=>{var t,n;return(t=(n=e.decision)==null?void 0:n.on)==null?e.submittedOn:t};r.sort((e,t)=>i(e)<i(t)?1:-1);let a=r.map(e=>p(`li`,{class:`row`},p(`span`,{},w.approvals[e.kind]),Un(e.status===`APPROVED`?`APPROVED`:`REJECTED`),p(`span`,{class:`quiet`},e.decision?I(e.decision.on):w.papers.on(I(e.submittedOn)))));return C(p(`h2`,{},w.papers.results),p(`ul`,{class:`plain`},...a))}var qn=[`progress`,`papers`,`data`];async function Z(){try{let e=await ie();e?await Jn(e):q(Jn)}catch(e){de(e,Z)}}async function Jn(e){window.addEventListener(`storage`,Et);let t=x(w.data.out,wt,`plain`);if(e.mustChangePassword)return N(w.data.password,[zt(Z,p(`h1`,{},w.data.password),p(`p`,{},w.data.mustChange)),p(`p`,{class:`centre`},t)]);if(e.role!==`CANDIDATE`)return Yn();if(e.mustEnrolSecondFactor)return Ot(K.factor.must,Z,t);await $()}function Yn(){let e=p(`a`,{href:`/console/`,class:`button`},w.signIn.console);N(w.jishi,[C(p(`h1`,{},w.signIn.title),p(`p`,{},w.signIn.office),e)])}var Xn=()=>{var e;return(e=qn.filter(e=>`#${e}`===location.hash)[0])==null?`progress`:e},Q;async function $(e=``){try{Q=await O(we,{}),Zn(e)}catch(e){let t=e instanceof T?e.code:``;t===`UNAUTHENTICATED`?q(Jn):t===`SECOND_FACTOR_ENROLMENT_REQUIRED`?await Z():de(e,()=>$())}}function Zn(e=``){let t=Q==null?void 0:Q.me;if(!(t!=null&&t.candidate)||!t.account)return Yn();let n=Xn(),r=e&&C(p(`p`,{class:`bad`,role:`alert`},e),p(`p`,{},w.road.anew));N(w.tabs[n],[r,...nr(n,t)],[rr(n)],t.account.name)}async function Qn(){if(!Q)return;let e=JSON.stringify(Q),t=await O(we,{}).catch(()=>null);if(t&&Q&&JSON.stringify(Q)===e&&!$n(JSON.stringify(t),e)){if(le())return ue(w.road.news,()=>$());Q=t,Zn()}}var $n=(e,t)=>er(e)===er(t),er=e=>e.replace(/\?[^"\s]*(?=")/g,``),tr=()=>!!Q&&!!document.querySelector(`.tabs`);function nr(e,t){if(!t.candidate||!t.account)return[];let n={own:t.candidate,account:t.account.id,again:$,renew:Qn};return e===`papers`?Vn(n):e===`data`?Bt(f(f({},n),{},{login:t.account.login,text:Q==null?void 0:Q.consentText})):kn(n)}function rr(e){let t=qn.map(t=>p(`a`,{href:`#${t}`,"aria-current":t===e&&`page`},w.tabs[t]));return p(`nav`,{class:`tabs`,"aria-label":w.tabs.label},...t)}window.addEventListener(`hashchange`,()=>{tr()&&(Zn(),Qn())}),document.addEventListener(`visibilitychange`,()=>{!document.hidden&&tr()&&Qn()});var ir,[,ar]=(ir=/\/join\/([^/]+)\/?$/.exec(location.pathname))==null?[]:ir;ce(),ar?Ge(decodeURIComponent(ar)):Z()})();