(function(){function e(){let e=localStorage.getItem(`jishi:language`);return e===`en`||e===`zh`?e:navigator.language.startsWith(`en`)?`en`:`zh`}var t=e();document.documentElement.lang=t===`zh`?`zh-CN`:`en`;var n=e=>{var n;return(n=e==null?void 0:e[t===`zh`?0:1])==null?``:n},r=e=>Array.isArray(e);function i(e){let t=e=>r(e)?n(e):typeof e==`function`?(...t)=>n(e(...t)):Object.fromEntries(Object.entries(e).map(([e,n])=>[e,t(n)]));return t(e)}function a(){localStorage.setItem(`jishi:language`,t===`zh`?`en`:`zh`),location.reload()}function o(e){"@babel/helpers - typeof";return o=typeof Symbol==`function`&&typeof Symbol.iterator==`symbol`?function(e){return typeof e}:function(e){return e&&typeof Symbol==`function`&&e.constructor===Symbol&&e!==Symbol.prototype?`symbol`:typeof e},o(e)}function s(e,t){if(o(e)!=`object`||!e)return e;var n=e[Symbol.toPrimitive];if(n!==void 0){var r=n.call(e,t||`default`);if(o(r)!=`object`)return r;throw TypeError(`@@toPrimitive must return a primitive value.`)}return(t===`string`?String:Number)(e)}function c(e){var t=s(e,`string`);return o(t)==`symbol`?t:t+``}function l(e,t,n){return(t=c(t))in e?Object.defineProperty(e,t,{value:n,enumerable:!0,configurable:!0,writable:!0}):e[t]=n,e}function u(e,t){var n=Object.keys(e);if(Object.getOwnPropertySymbols){var r=Object.getOwnPropertySymbols(e);t&&(r=r.filter(function(t){return Object.getOwnPropertyDescriptor(e,t).enumerable})),n.push.apply(n,r)}return n}function d(e){for(var t=1;t<arguments.length;t++){var n=arguments[t]==null?{}:arguments[t];t%2?u(Object(n),!0).forEach(function(t){l(e,t,n[t])}):Object.getOwnPropertyDescriptors?Object.defineProperties(e,Object.getOwnPropertyDescriptors(n)):u(Object(n)).forEach(function(t){Object.defineProperty(e,t,Object.getOwnPropertyDescriptor(n,t))})}return e}function f(e,t={},...n){let r=document.createElement(e);for(let e of Object.keys(t)){let n=t[e];typeof n==`function`?r.addEventListener(e.slice(2),n):n!==!1&&n!=null&&r.setAttribute(e,n===!0?``:String(n))}for(let e of n)e&&r.append(e);return r}function p(e,...t){for(;e.firstChild;)e.removeChild(e.firstChild);for(let n of t)n&&e.append(n)}var m=0,h=e=>`${e}-${++m}`,g=(e=`quiet`)=>f(`p`,{class:e,role:`status`,"aria-live":`polite`});function _(e,t,n=``){let r=h(`f`),i=f(`p`,{id:`${r}-note`,class:`note`,"aria-live":`polite`}),a=f(`input`,d({id:r,"aria-describedby":`${r}-note`},t)),o=f(`div`,{class:`field`},f(`label`,{for:r},e,n?f(`span`,{class:`hint`},n):null),a,i),s=(e,t)=>{i.className=`note ${t}`,i.textContent=e,a.setAttribute(`aria-invalid`,String(t===`bad`))};return{box:o,input:a,wrong:e=>s(e,e?`bad`:``),said:(e,t)=>s(e,t?`good`:``)}}function v(e,t,n=`primary`){let r=!1,i=f(`button`,{type:`button`,class:n},e);return i.addEventListener(`click`,()=>{if(r)return;r=!0,i.setAttribute(`aria-busy`,`true`);let e=()=>{r=!1,i.removeAttribute(`aria-busy`)};Promise.resolve(t()).then(e,e)}),i}function y(e,t,...n){let r=v(e,t);return r.type=`submit`,f(`form`,{class:`card`,novalidate:!0,onsubmit:e=>e.preventDefault()},...n,r)}var b=(...e)=>f(`section`,{class:`card`},...e),x=i({jishi:[`纪实`,`Jishi`],subtitle:[`发展党员全程纪实`,`The road to membership`],offline:[`没有网络，草稿已存在本机，恢复后再试。`,`There is no network. The draft is kept here; try again later.`],broken:[`服务没有正常应答，请稍后再试。`,`The service did not answer as it should. Try again later.`],noFiles:[`此服务还不能接收照片，请打字，或把纸质材料交给支部。`,`This service takes no photographs yet: type the text, or hand the paper to the branch.`],loading:[`正在打开…`,`Opening…`],again:[`重试`,`Try again`],other:[`English`,`中文`],show:[`显示`,`Show`],hide:[`隐藏`,`Hide`],close:[`关闭`,`Close`],call:[`拨打电话`,`Call`],signIn:{title:[`登录`,`Sign in`],login:[`登录名`,`Login`],loginHint:[`注册时填的手机号`,`the mobile number you registered with`],password:[`密码`,`Password`],submit:[`登录`,`Sign in`],none:[`还没有账户？请扫描支部给您的注册二维码。忘记密码，请联系支部管理员。`,`No account yet? Scan the QR code that your branch gave you. Forgotten the password? Ask the branch.`],missing:[`请填写登录名和密码。`,`Fill in login and password.`],office:[`这个账户是管理员账户，请使用管理控制台。`,`This is an administrator’s account: it has the console.`],console:[`打开管理控制台`,`Open the console`],provider:e=>[`使用${e}登录`,`Sign in with ${e}`]},join:{invites:e=>[`${e}请您登记`,`${e} invites you`],title:[`登记后即可在手机上递交入党申请书`,`Register, then hand in your application from this telephone`],committee:[`上级党委`,`Committee`],contact:[`联系人`,`Contact`],nobody:[`支部未写明`,`not named`],until:[`有效期`,`Good until`],left:(e,t,n)=>[`${e} ${t} 前，还有 ${n} 天`,`${e} ${t}, ${n} days left`],idNumber:[`身份证号`,`ID number`],phone:[`手机号`,`Mobile number`],phoneHint:[`以后用它登录`,`you sign in with it`],password:[`设置登录密码`,`Choose a password`],passwordHint:[`十位以上，不要用生日`,`ten characters or more`],good:(e,t,n)=>[`号码无误，${e}，${t}出生，${n}岁`,`The number is right: ${e}, born ${t}, aged ${n}`],female:[`女`,`female`],male:[`男`,`male`],short:e=>[`还差 ${e} 位`,`${e} more digits`],characters:[`身份证号为18位数字，最后一位可以是X。`,`An ID number has 18 digits; the last may be an X.`],date:[`其中的出生日期不存在，请核对。`,`The birth date in it does not exist.`],check:[`校验位不对，请逐位核对。`,`The check digit is wrong: compare digit by digit.`],badPhone:[`请填写11位手机号。`,`A mobile number has 11 digits.`],badPassword:[`密码至少10位。`,`A password has ten characters at least.`],strength:{short:[`太短`,`too short`],weak:[`偏弱`,`weak`],good:[`够用`,`good enough`],strong:[`很好`,`strong`]},agree:(e,t)=>[`我已阅读并同意《${e}》（${t}）。证件号码、手机号加密保存，只有本支部和上级党委可以查看。`,`I have read and agree to “${e}” (${t}). ID and mobile number are kept encrypted; only the branch and its superiors see them.`],read:[`阅读全文`,`Read it`],mustAgree:[`请先阅读并勾选同意。`,`Read it and tick the box first.`],submit:[`登记`,`Register`],next:[`下一步：写入党申请书，也可以拍手写稿`,`Next: write your application, or photograph a handwritten one`],before:[`以前登记过？`,`Registered before?`],direct:[`直接登录`,`Sign in`],states:{USED:[`这个二维码已经用过。登记过的请直接登录；不是您登记的，请告诉联系人。`,`This code was used. If it was you, sign in; if not, tell the contact.`],EXPIRED:[`这个二维码已过期，请联系人重新发一个。`,`This code has expired: ask the contact for another.`],REVOKED:[`这个二维码已作废，请联系人重新发一个。`,`This code was revoked: ask the contact for another.`]},unknown:[`这个二维码无效。请核对是否完整，或向支部重新要一个。`,`This code is not valid. See whether the address is whole, or ask your branch for another.`]},tabs:{label:[`页面`,`Pages`],progress:[`我的进度`,`My road`],papers:[`我交的材料`,`My papers`],data:[`我的资料`,`My data`]},road:{now:e=>[`您现在是${e}`,`You are: ${e}`],points:[`您在哪一步`,`Where you are`],applied:e=>[`${e}递交申请`,`Applied on ${e}`],notApplied:[`还没有递交入党申请书`,`No application handed in yet`],cultivated:(e,t)=>[`${e}起培养，满一年即${t}后，支部可以讨论列为发展对象`,`Since ${e}; from ${t}, when a year is over, the branch may discuss listing you`],listed:e=>[`${e}列为发展对象`,`Listed on ${e}`],probation:(e,t)=>[`预备期自${e}起，${t}期满，期满前请递交转正申请书`,`Probation since ${e}, over on ${t}: hand in your request for conversion before`],full:e=>[`党龄自${e}起`,`Party standing since ${e}`],ended:{ARCHIVED:[`档案已归档，有疑问请联系支部。`,`Your case is archived; ask the branch if you wonder why.`],TRANSFERRING:[`组织关系正在接转，完成后继续。`,`Your case is on its way to another branch, and goes on there.`],ANNULLED:[`预备党员资格已取消。`,`Your probationary membership was annulled.`],NOT_RECOGNISED:[`未予承认，请联系支部。`,`Not recognised; ask the branch.`]},nothing:[`现在没有要您办的`,`There is nothing for you to do now`],nextDay:e=>[`下一件事最早在${e}`,`The next thing comes on ${e} at the earliest`],todo:e=>[`接下来：交${e}`,`Next: your ${e}`],until:(e,t)=>[`${e}前，还有 ${t} 天。`,`Until ${e}, ${t} days left. `],late:(e,t)=>[`应在${e}前交，已过 ${t} 天，请尽快交。`,`Due on ${e}, ${t} days ago: hand it in soon. `],how:[`可以打字，也可以拍手写稿。`,`Type it, or photograph a handwritten one.`],waits:e=>[`${e}已提交，等支部审阅`,`${e}: handed in, waiting for the branch`],withdraw:[`撤回`,`Take back`],sure:[`确认撤回`,`Yes, take it back`],returned:e=>[`${e}退回了`,`${e} came back`],mend:[`改好再交`,`Mend it and hand it in again`],original:[`看原文`,`Read what I wrote`],doing:[`支部在办`,`Under way`],underway:e=>[`${e}，等上级答复`,`${e}: waiting for the superior`]},stages:{APPLICANT:[`申请人`,`Applicant`],ACTIVIST:[`积极分子`,`Activist`],DEVELOPMENT_TARGET:[`发展对象`,`Target`],PROBATIONARY_MEMBER:[`预备党员`,`Probationary`],FULL_MEMBER:[`正式党员`,`Full member`]},full:{APPLICANT:[`入党申请人`,`an applicant`],ACTIVIST:[`入党积极分子`,`an activist`],DEVELOPMENT_TARGET:[`发展对象`,`a development target`],PROBATIONARY_MEMBER:[`预备党员`,`a probationary member`],FULL_MEMBER:[`正式党员`,`a full member`]},acts:{submitApplication:[`入党申请书`,`application`],submitThoughtReport:[`思想汇报`,`thought report`],submitConversionRequest:[`转正申请书`,`request for conversion`]},paper:{hand:e=>[`提交${e}`,`Hand in the ${e}`],text:[`正文`,`Text`],placeholder:[`敬爱的党组织：`,`Dear organization,`],photos:[`照片`,`Photographs`],take:[`拍下一页`,`Next page`],page:e=>[`第 ${e} 页`,`page ${e}`],remove:e=>[`去掉第 ${e} 页`,`Remove page ${e}`],earlier:e=>[`第 ${e} 页前移`,`Move page ${e} up`],sent:e=>[`${e}%`,`${e}%`],kept:e=>[`草稿 ${e} 已存在这台设备上，提交前可随时改`,`Draft kept on this device at ${e}; change it until you hand it in`],notKept:[`这台设备不能保存草稿，离开前请提交。`,`This device keeps no drafts: hand it in before you leave.`],empty:[`请写下正文，或拍下手写稿。`,`Write the text, or photograph a handwritten one.`],sending:[`正在提交…`,`Handing in…`],done:[`已提交，等支部审阅。`,`Handed in; the branch will read it.`],tooLarge:[`照片超过 20 MB，请调低相机分辨率重拍。`,`The photograph is larger than 20 MB: take it in a lower resolution.`]},papers:{none:[`还没有交过材料。`,`Nothing handed in yet.`],results:[`审批结果`,`What was decided`],on:e=>[`${e}提交`,`handed in on ${e}`],states:{SUBMITTED:[`等支部审阅`,`waiting`],APPROVED:[`已通过`,`accepted`],RETURNED:[`退回`,`came back`],WITHDRAWN:[`已撤回`,`taken back`],REJECTED:[`未批准`,`not approved`]}},approvals:{ACTIVIST_FILING:[`积极分子备案`,`Filing as an activist`],DEVELOPMENT_TARGET_FILING:[`发展对象备案`,`Filing as a development target`],PRE_REVIEW:[`预审`,`Pre-review`],PUBLIC_NOTICE_REVIEW:[`公示审批`,`Review of the notice`],ADMISSION_APPROVAL:[`接收审批`,`Admission`],CONVERSION_APPROVAL:[`转正审批`,`Conversion`]},data:{own:[`我的资料`,`My data`],name:[`姓名`,`Name`],idNumber:[`证件号码`,`ID number`],birth:[`出生日期`,`Born`],phone:[`手机号`,`Mobile`],ethnicity:[`民族`,`Ethnicity`],occupation:[`职业`,`Occupation`],unit:[`单位`,`Unit`],place:[`户籍地`,`Registered in`],branch:[`所在支部`,`Branch`],login:[`登录名`,`Login`],wrong:[`有错请申请更正，由支部核对后改正并答复。`,`If something is wrong, ask for it to be put right: the branch looks at it and answers.`],consent:[`个人信息处理`,`Personal data`],agreed:(e,t)=>[`您于${t}同意了告知书 ${e}。`,`You agreed to the text ${e} on ${t}.`],notAgreed:[`告知书已更新，请阅读并同意。`,`The text on personal data was renewed: read it and agree to it.`],agree:[`我已阅读并同意`,`I have read it and agree`],back:[`撤回同意`,`Take my consent back`],backSays:[`撤回后您的账户停用，此前形成的档案依规定保存。`,`Your account ends then; the files made before are kept as the rules demand.`],sure:[`确认撤回并停用账户`,`Yes: take it back and end my account`],password:[`修改密码`,`Change password`],present:[`当前密码`,`Present password`],wanted:[`新密码`,`New password`],change:[`修改`,`Change`],changed:[`密码已修改，其他设备已退出。`,`Changed; other devices are signed out.`],mustChange:[`您的密码是临时的，请先换一个。`,`Your password is a temporary one: choose another first.`],out:[`退出登录`,`Sign out`],outSays:[`退出后，这台设备上的草稿一并清除。`,`Drafts on this device go with it.`]}}),S=class e extends Error{constructor(t,n,r=``){super(n),l(this,`code`,void 0),l(this,`path`,void 0),this.code=t,this.path=r,Object.setPrototypeOf(this,e.prototype)}};async function ee(e,n,r){let i={"accept-language":t,accept:`application/json`};r!==void 0&&(i[`content-type`]=`application/json`);try{return await fetch(e,{method:n,credentials:`same-origin`,headers:i,body:r===void 0?void 0:JSON.stringify(r)})}catch(e){throw new S(`OFFLINE`,x.offline)}}async function te(e){try{return await e.json()}catch(t){throw new S(String(e.status),x.broken)}}function ne(e,t){var n,r,i,a;let o=(n=e.errors)==null?void 0:n[0];return new S((r=o==null||(i=o.extensions)==null?void 0:i.code)==null?String(t):r,(a=o==null?void 0:o.message)==null?x.broken:a)}async function C(e,t){var n;let r=await ee(`/graphql`,`POST`,{query:e.toString(),variables:t}),i=await te(r);if((n=i.errors)!=null&&n.length)throw ne(i,r.status);return i.data}function w(e){let t=e==null?void 0:e.errors[0];if(!e)throw new S(`INTERNAL`,x.broken);if(t)throw new S(t.code,t.message,t.path.join(`.`))}var T,re=()=>T;async function E(e,t){var n,r,i;let a=await ee(`/session`,e,t);if(a.status===204)return null;let o=await te(a);if(T=(n=(r=o.provider)==null?(i=o.errors)==null||(i=i[0])==null||(i=i.extensions)==null?void 0:i.provider:r)==null?T:n,o.account)return o.account;if(e===`GET`&&a.status===401)return null;throw ne(o,a.status)}var ie=()=>E(`GET`),ae=(e,t,n={})=>E(`POST`,d({login:e,password:t},n)),oe=()=>E(`DELETE`),D=e=>e instanceof S?e.message:x.broken,O=f(`main`,{id:`main`}),se=f(`span`,{class:`who`}),k=f(`footer`,{});function ce(){let e=f(`button`,{type:`button`,class:`plain`,onclick:a},x.other),t=f(`img`,{src:`/console/icon.svg`,alt:``,width:26,height:26}),n=f(`strong`,{},x.jishi);p(document.body,f(`header`,{},t,n,f(`span`,{class:`sub`},x.subtitle),se,e),O,k),p(O,f(`p`,{class:`quiet`,role:`status`},x.loading))}function A(e,t,n=[],r=``){document.title=`${e} · ${x.jishi}`,se.textContent=r,p(O,...t),p(k,...n),k.hidden=!n.length,window.scrollTo(0,0)}function j(e,t){let n=e instanceof S&&e.code===`OFFLINE`?`quiet`:`bad`;A(x.jishi,[b(f(`h1`,{},x.jishi),f(`p`,{class:n,role:`alert`},D(e)),v(x.again,t))])}var M=class extends String{constructor(e,t){super(e),l(this,`__apiType`,void 0),l(this,`value`,void 0),l(this,`__meta__`,void 0),this.value=e,this.__meta__=t}toString(){return this.value}},le=new M(`
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
    `),ue=new M(`
    mutation EndOtherSessions($input: EndOtherSessionsInput!) {
  endOtherSessions(input: $input) {
    errors {
      code
      message
      path
    }
  }
}
    `),de=new M(`
    mutation EndSession($input: EndSessionInput!) {
  endSession(input: $input) {
    errors {
      code
      message
      path
    }
  }
}
    `),fe=new M(`
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
    `),pe=new M(`
    mutation GiveConsent($input: GiveConsentInput!) {
  giveConsent(input: $input) {
    errors {
      code
      message
      path
    }
  }
}
    `),me=new M(`
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
    `),he=new M(`
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
    `),ge=new M(`
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
    `),_e=new M(`
    mutation RemoveSecondFactor($input: RemoveSecondFactorInput!) {
  removeSecondFactor(input: $input) {
    errors {
      code
      message
      path
    }
  }
}
    `),ve=new M(`
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
    `),ye=new M(`
    mutation RequestCorrection($input: RequestCorrectionInput!) {
  requestCorrection(input: $input) {
    errors {
      code
      message
      path
    }
  }
}
    `),be=new M(`
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
    `),xe=new M(`
    mutation SetPassword($input: SetPasswordInput!) {
  setPassword(input: $input) {
    errors {
      code
      message
      path
    }
  }
}
    `),Se=new M(`
    mutation SubmitApplication($input: SubmitApplicationInput!) {
  submitApplication(input: $input) {
    errors {
      code
      message
      path
    }
  }
}
    `),Ce=new M(`
    mutation SubmitConversionRequest($input: SubmitConversionRequestInput!) {
  submitConversionRequest(input: $input) {
    errors {
      code
      message
      path
    }
  }
}
    `),we=new M(`
    mutation SubmitThoughtReport($input: SubmitThoughtReportInput!) {
  submitThoughtReport(input: $input) {
    errors {
      code
      message
      path
    }
  }
}
    `),Te=new M(`
    mutation WithdrawApplication($input: WithdrawApplicationInput!) {
  withdrawApplication(input: $input) {
    errors {
      code
      message
      path
    }
  }
}
    `),Ee=new M(`
    mutation WithdrawConsent($input: WithdrawConsentInput!) {
  withdrawConsent(input: $input) {
    errors {
      code
      message
      path
    }
  }
}
    `),De=new M(`
    mutation WithdrawConversionRequest($input: WithdrawConversionRequestInput!) {
  withdrawConversionRequest(input: $input) {
    errors {
      code
      message
      path
    }
  }
}
    `),Oe=new M(`
    mutation WithdrawThoughtReport($input: WithdrawThoughtReportInput!) {
  withdrawThoughtReport(input: $input) {
    errors {
      code
      message
      path
    }
  }
}
    `);function ke(e,t){let n=e.sections.map(e=>[f(`h3`,{},e.title),f(`p`,{},e.text)]);return f(`details`,{class:`full`},f(`summary`,{},t),f(`h2`,{},`${e.title} (${e.version})`),...n.reduce((e,t)=>e.concat(t),[]))}function Ae(e,t,n){let r=f(`input`,{type:`checkbox`,id:`agree`,"aria-describedby":`agree-note`}),i=f(`p`,{id:`agree-note`,class:`note`,"aria-live":`polite`}),a=f(`label`,{for:`agree`,class:`tick`},r,f(`span`,{},e)),o=e=>{i.className=e?`note bad`:`note`,i.textContent=e};return r.addEventListener(`change`,()=>o(``)),{box:r,wrong:o,place:b(a,i,ke(t,n))}}var je=[`Jan`,`Feb`,`Mar`,`Apr`,`May`,`Jun`,`Jul`,`Aug`,`Sep`,`Oct`,`Nov`,`Dec`],N=e=>e.split(`-`).map(Number);function P(e,n=F()){let[r,i,a]=N(e),o=r!==N(n)[0];return t===`en`?`${a} ${je[i-1]}${o?` ${r}`:``}`:`${o?`${r}年`:``}${i}月${a}日`}function F(e=new Date){return new Date(e.getTime()+288e5).toISOString().slice(0,10)}var I=e=>F(new Date(e)),L=e=>new Date(new Date(e).getTime()+288e5).toISOString().slice(11,16);function R(e,t=F()){let n=e=>Date.UTC(N(e)[0],N(e)[1]-1,N(e)[2]);return Math.round((n(e)-n(t))/864e5)}var Me=[7,9,10,5,8,4,2,1,6,3,7,9,10,5,8,4,2],Ne=`10X98765432`,z=e=>e.normalize(`NFKC`).replace(/[\s-]/g,``).toUpperCase();function Pe(e){let[t,n,r]=e.split(`-`).map(Number),i=new Date(Date.UTC(t,n-1,r));return t>=1900&&i.getUTCMonth()===n-1&&i.getUTCDate()===r}function Fe(e,t){return Number(t.slice(0,4))-Number(e.slice(0,4))-+(t.slice(5)<e.slice(5))}function B(e,t){let n=z(e);if(!/^\d*X?$/.test(n))return{flaw:`characters`};if(n.length<18)return{flaw:`short`};if(!/^\d{17}[\dX]$/.test(n))return{flaw:`characters`};let r=`${n.slice(6,10)}-${n.slice(10,12)}-${n.slice(12,14)}`;return!Pe(r)||r>t?{flaw:`date`}:Ne[Me.reduce((e,t,r)=>e+t*Number(n[r]),0)%11]===n[17]?{birth:r,isFemale:Number(n[16])%2==0,age:Fe(r,t)}:{flaw:`check`}}var Ie=e=>e.length===18?`${e.slice(0,6)} ${e.slice(6,10)} ${e.slice(10,14)} ••••`:e;function Le(e){if(e.length<10)return`short`;let t=[/[a-z]/,/[A-Z]/,/\d/,/[^a-zA-Z\d]/].filter(t=>t.test(e)).length+ +(e.length>=12)+ +(e.length>=16);return t>=5?`strong`:t>=3?`good`:`weak`}function V(e,t,n=``){let r=_(e,{type:`password`,autocomplete:t,autocapitalize:`off`},n),i=f(`button`,{type:`button`,class:`plain eye`,"aria-pressed":`false`},x.show);return i.addEventListener(`click`,()=>{let e=r.input.type===`text`;r.input.type=e?`password`:`text`,i.textContent=e?x.show:x.hide,i.setAttribute(`aria-pressed`,String(!e))}),r.box.insertBefore(i,r.input.nextSibling),r}function Re(e,t){let n=V(e,`new-password`,t);return n.input.addEventListener(`input`,()=>{let e=Le(n.input.value);n.said(n.input.value?x.join.strength[e]:``,e===`good`||e===`strong`)}),n}async function ze(e){try{let{invitation:t,consentText:n}=await C(me,{token:e});if(!t||!n)return Ue(x.join.unknown);if(t.state!==`OPEN`)return Ue(x.join.states[t.state],t);Ye(e,t,n)}catch(t){j(t,()=>ze(e))}}var Be=()=>f(`p`,{class:`quiet centre`},x.join.before,f(`a`,{href:`/me`,class:`touch`},x.join.direct));function Ve(e){var t;let n=e.contactPhone?f(`a`,{href:`tel:${e.contactPhone.replace(/[^\d+]/g,``)}`,class:`touch`},x.call):null,r=[[x.join.committee,[(t=e.committee)==null?`—`:t]],[x.join.contact,[e.contactName||x.join.nobody,` `,n]],[x.join.until,[He(e.expiresAt)]]];return b(f(`p`,{class:`quiet`},x.join.invites(e.branch)),f(`h1`,{},x.join.title),f(`dl`,{},...r.map(([e,t])=>f(`div`,{},f(`dt`,{},e),f(`dd`,{},...t)))))}function He(e){let t=I(e);return x.join.left(P(t),L(e),Math.max(0,R(t)))}function Ue(e,t){A(x.tabs.progress,[t?Ve(t):b(f(`h1`,{},x.jishi)),b(f(`p`,{class:`bad`,role:`alert`},e)),Be()])}function We(){let e=_(x.join.idNumber,{autocomplete:`off`,inputmode:`text`,maxlength:24,spellcheck:`false`}),t=``;return e.input.addEventListener(`input`,()=>{var n,r;t=z(e.input.value);let i=B(t,F());i.birth?e.said(x.join.good(i.isFemale?x.join.female:x.join.male,P(i.birth),(n=i.age)==null?0:n),!0):i.flaw===`short`?e.said(t?x.join.short(18-t.length):``):e.wrong(x.join[(r=i.flaw)==null?`check`:r])}),e.input.addEventListener(`blur`,()=>{B(t,F()).birth&&(e.input.value=Ie(t))}),e.input.addEventListener(`focus`,()=>{e.input.value=t}),d(d({},e),{},{value:()=>t})}function Ge(){let e=_(x.join.phone,{type:`tel`,autocomplete:`username`,inputmode:`tel`,maxlength:20},x.join.phoneHint);return e.input.addEventListener(`input`,()=>{let t=z(e.input.value).length;e.said(t>0&&t<11?x.join.short(11-t):``)}),e}function Ke({number:e,phone:t,password:n,consent:r}){var i;let a=B(e.value(),F()),o=[[!a.birth,e.input,()=>e.wrong(x.join[qe(a.flaw)])],[!/^1\d{10}$/.test(z(t.input.value)),t.input,()=>t.wrong(x.join.badPhone)],[n.input.value.length<10,n.input,()=>n.wrong(x.join.badPassword)],[!r.box.checked,r.box,()=>r.wrong(x.join.mustAgree)]].filter(([e])=>e);for(let[,,e]of o)e();return(i=o[0])==null||i[1].focus(),o.length>0}var qe=e=>e===void 0||e===`short`?`characters`:e;function Je(e,t){var n;let r={idNumber:e.number,login:e.phone,password:e.password}[(n=t.path[0])==null?``:n];return t.path[0]===`consent`?e.consent.wrong(t.message):r==null||r.wrong(t.message),r==null||r.input.focus(),r!==void 0||t.path[0]===`consent`}function Ye(e,t,n){let r={number:We(),phone:Ge(),password:Re(x.join.password,x.join.passwordHint),consent:Ae(x.join.agree(n.title,n.version),n,x.join.read)},i=f(`p`,{class:`bad`,role:`alert`});async function a(){if(i.textContent=``,Ke(r))return;let t={token:e,idNumber:r.number.value(),login:z(r.phone.input.value),password:r.password.input.value,consent:n.version};try{let{registerWithToken:e}=await C(ge,{input:t}),n=e==null?void 0:e.errors[0];if(!e)throw new S(`INTERNAL`,x.broken);n?Je(r,n)||(i.textContent=n.message):location.replace(`/me`)}catch(e){i.textContent=D(e)}}A(x.join.submit,[Ve(t),b(r.number.box,r.phone.box,r.password.box),r.consent.place,i,Be()],[v(x.join.submit,a),f(`p`,{class:`quiet centre`},x.join.next)])}var H=i({title:[`我申请的更正`,`What I asked to have put right`],ask:[`申请更正`,`Something is wrong`],field:[`哪一项有误`,`What is wrong`],wanted:[`应为`,`What it should be`],reason:[`说明`,`Why`],shown:[`号码不在这里填写。提交后，请带证件或手机到支部核对。`,`No number is written here: send this, then show it to the branch.`],send:[`提交申请`,`Send`],noWanted:[`请填写应为何值。`,`Say what it should be.`],noReason:[`请说明哪里有误。`,`Say what is wrong.`],what:(e,t)=>[t?`${e}应为“${t}”`:e,t?`${e}: ${t}`:e],asked:e=>[`${e}提出`,`asked on ${e}`],answered:e=>[`${e}答复`,`answered on ${e}`],says:e=>[`支部答复：${e}`,`The branch says: ${e}`],states:{OPEN:[`等支部答复`,`waiting`],ACCEPTED:[`已更正`,`put right`],REFUSED:[`未更正`,`not changed`]},fields:{NAME:[`姓名`,`Name`],ID_NUMBER:[`证件号码`,`ID number`],BIRTH:[`出生日期`,`Birth date`],SEX:[`性别`,`Sex`],PHONE:[`手机号`,`Mobile number`],ETHNICITY:[`民族`,`Ethnicity`],EDUCATION:[`学历`,`Education`],OCCUPATION:[`职业`,`Occupation`],UNIT:[`单位`,`Unit`],POLITICAL_STATUS:[`政治面貌`,`Political status`],REGISTRATION_PLACE:[`户籍地`,`Place of registration`],OTHER:[`其他`,`Something else`]}}),Xe=Object.keys(H.fields),Ze=e=>e===`ID_NUMBER`||e===`PHONE`;function Qe({own:e,again:t}){var n,r;let i=(n=(r=e.correctionRequests)==null?void 0:r.nodes)==null?[]:n,a=f(`div`,{}),o=v(H.ask,()=>{var e;o.hidden=!0,a.append(it(t)),(e=a.querySelector(`select`))==null||e.focus()},`second`);return[i.length>0&&f(`h2`,{},H.title),i.length>0&&f(`ul`,{class:`plain asked`},...i.map(et)),o,a]}var $e={OPEN:`state`,ACCEPTED:`state good`,REFUSED:`state bad`};function et({field:e,wanted:t,reason:n,status:r,note:i,requestedAt:a,answeredAt:o}){let s=P(I(o||a));return f(`li`,{},f(`b`,{},H.what(H.fields[e],t)),` `,f(`span`,{class:$e[r]},H.states[r]),f(`p`,{class:`quiet`},`${o?H.answered(s):H.asked(s)} · ${n}`),i&&f(`p`,{},H.says(i)))}function tt(e,t){return t.id=h(`c`),{box:f(`div`,{class:`field`},f(`label`,{for:t.id},e),t),input:t}}var nt=(e,t)=>tt(e,f(`select`,{},...t.map(([e,t])=>f(`option`,{value:e},t))));function rt(){let e=nt(H.wanted,[x.join.female,x.join.male].map(e=>[e,e])),t=_(H.wanted,{type:`date`}),n=_(H.wanted,{type:`text`,maxlength:200}),r=f(`p`,{class:`quiet`},H.shown);function i(r){return r===`SEX`?e:r===`BIRTH`?t:n}return{boxes:[e.box,t.box,n.box,r],of:e=>Ze(e)?null:i(e),show:a=>{let o=Ze(a)?r:i(a).box;for(let i of[e.box,t.box,n.box,r])i.hidden=i!==o}}}function it(e){let t=g(`note bad`),n=nt(H.field,Xe.map(e=>[e,H.fields[e]])),r=()=>n.input.value,i=rt(),a=tt(H.reason,f(`textarea`,{rows:3,maxlength:1e3}));n.input.addEventListener(`change`,()=>i.show(r())),i.show(r());let o=(e,n)=>{t.textContent=e,n.focus()},s=v(H.send,async()=>{let n=i.of(r()),s={field:r(),wanted:n?n.input.value.trim():``,reason:a.input.value.trim()};if(t.textContent=``,n&&!s.wanted)return o(H.noWanted,n.input);if(!s.reason)return o(H.noReason,a.input);try{w((await C(ye,{input:s})).requestCorrection),await e()}catch(e){t.textContent=D(e)}});return f(`div`,{},n.box,...i.boxes,a.box,t,s)}var at=`jishi:draft:`,U=(e,t)=>`${at}${e}:${t}`;function W(e,t){try{return e()}catch(e){return t}}function ot(e,t){return W(()=>{let n=localStorage.getItem(U(e,t));return n?JSON.parse(n):null},null)}var st=(e,t,n)=>W(()=>(localStorage.setItem(U(e,t),JSON.stringify(n)),!0),!1),ct=(e,t)=>W(()=>localStorage.removeItem(U(e,t)),void 0);function lt(){W(()=>{for(let e of Object.keys(localStorage))e.indexOf(at)===0&&localStorage.removeItem(e)},void 0)}async function G(){await oe().catch(()=>void 0),lt(),location.replace(`/me`)}var K=i({factor:{title:[`双重验证`,`Second factor`],asked:[`密码正确，还须输入验证码。`,`The password is right; a code is asked for besides.`],code:[`验证码`,`Code`],codeHint:[`验证器应用中的6位数字`,`six digits of the authenticator app`],written:[`恢复码`,`Recovery code`],writtenHint:[`启用时保存的，每个只能用一次`,`one of those you kept; each is good once`],byPaper:[`手机不在手边？使用恢复码`,`Without the app? Use a recovery code`],byApp:[`改用验证器应用的验证码`,`Use a code of the app`],must:[`组织要求您的账户启用双重验证：登录时除密码外，还须输入验证器应用中的验证码。请先设置，再办理其他事项。`,`It is required of your account: besides the password, a code of an authenticator app is asked for. Set it up before anything else.`],why:[`启用后，登录时除密码外，还须输入验证器应用中的验证码，别人知道了密码也登录不了。`,`Besides the password, a code of an authenticator app is then asked for at the sign-in. Whoever knows the password alone does not come in.`],begin:[`开始设置`,`Begin`],set:[`启用双重验证`,`Set it up`],back:[`返回`,`Back`],scan:[`把账户加入验证器应用`,`Add the account to the app`],scanHint:[`应用在这部手机上，点下面的按钮；在另一部手机上，用它扫描二维码。然后输入应用显示的验证码。`,`Is the app on this telephone, press the button; is it on another, scan the code with it. Then enter the code that it shows.`],open:[`在验证器应用中打开`,`Open in the app`],qr:[`验证器应用用的二维码`,`QR code for the authenticator app`],typed:[`手工输入密钥`,`Type the key`],copy:[`复制`,`Copy`],copied:[`已复制`,`Copied`],turnOn:[`启用`,`Switch on`],keep:[`请保存恢复码`,`Keep these recovery codes`],keepWhy:[`验证器用不了时，用恢复码代替验证码登录，每个只能用一次。恢复码只显示这一次，请抄下、截图或打印，不要和密码放在一起。`,`Where the app is lost, a recovery code takes the place of a code, each once. They are shown this once: write them down, and keep them apart from the password.`],print:[`打印`,`Print`],kept:[`我已保存`,`I have kept them`],since:(e,t)=>[`自${e}起启用，还有 ${t} 个恢复码。`,`On since ${e}; ${t} recovery codes are left.`],renew:[`更换恢复码`,`Other recovery codes`],remove:[`停用双重验证`,`Switch it off`]},devices:{title:[`登录的设备`,`Where you are signed in`],unknown:[`未知设备`,`Unknown device`],mini:[`小程序`,`Mini-program`],here:[`就是这台`,`this one`],since:(e,t)=>[`${e}登录，最近使用 ${t}`,`since ${e}, last used ${t}`],end:[`退出`,`Sign out`],endOf:(e,t)=>[`退出${e}（${t}登录）`,`Sign out ${e}, since ${t}`],endOthers:[`退出其他设备`,`Sign out everywhere else`]}});function q(e=!0){let t=_(K.factor.code,{inputmode:`numeric`,autocomplete:`one-time-code`,maxlength:12},K.factor.codeHint),n=_(K.factor.written,{autocomplete:`off`,autocapitalize:`off`,spellcheck:`false`,maxlength:40},K.factor.writtenHint),r=!1,i=()=>r?n:t,a=f(`button`,{type:`button`,class:`plain`}),o=f(`div`,{});function s(){a.textContent=r?K.factor.byApp:K.factor.byPaper,p(o,i().box,e&&a)}return a.addEventListener(`click`,()=>{r=!r,s(),i().input.focus()}),s(),{box:o,shown:()=>{let e=i().input.value.trim();return r?{recoveryCode:e}:{code:e}},wrong:e=>{i().wrong(e),e&&i().input.select()},focus:()=>i().input.focus()}}function ut(e,t,n){let r=V(x.data.present,`current-password`);async function i(){r.wrong(``);try{let e=(await C(fe,{input:{currentPassword:r.input.value}})).enrolSecondFactor;w(e),dt(e,t,n)}catch(e){r.wrong(D(e)),r.input.focus()}}A(K.factor.title,[y(K.factor.begin,i,f(`h1`,{},K.factor.title),f(`p`,{},e),r.box),f(`p`,{class:`centre`},n)])}function dt({secret:e,uri:t,qr:n},r,i){var a;let o=q(!1);async function s(){o.wrong(``);try{var e,t;let n=(await C(le,{input:{code:(e=o.shown().code)==null?``:e}})).confirmSecondFactor;w(n),ft((t=n.recoveryCodes)==null?[]:t,r)}catch(e){o.wrong(D(e))}}A(K.factor.title,[y(K.factor.turnOn,s,f(`h1`,{},K.factor.scan),f(`p`,{},K.factor.scanHint),f(`a`,{class:`button`,href:t==null?``:t},K.factor.open),f(`img`,{class:`qr`,src:n==null?``:n,alt:K.factor.qr,width:200,height:200}),f(`details`,{},f(`summary`,{},K.factor.typed),f(`code`,{class:`key`},((a=(e==null?``:e).match(/.{1,4}/g))==null?[]:a).join(` `)),pt(e==null?``:e)),o.box),f(`p`,{class:`centre`},i)])}function ft(e,t){let n=e.map(e=>f(`li`,{},f(`code`,{},e)));A(K.factor.keep,[b(f(`h1`,{tabindex:-1},K.factor.keep),f(`p`,{},K.factor.keepWhy),f(`ol`,{class:`codes`},...n),f(`div`,{class:`row`},pt(e.join(`
`)),v(K.factor.print,()=>window.print(),`second`)),v(K.factor.kept,t))])}function pt(e){if(!navigator.clipboard)return null;let t=v(K.factor.copy,async()=>{await navigator.clipboard.writeText(e),t.textContent=K.factor.copied},`second`);return t}function mt(e,t,n){let r=f(`h2`,{},K.factor.title);if(!e){let e=v(K.factor.back,n,`plain`),t=v(K.factor.set,()=>ut(K.factor.why,n,e),`second`);return b(r,f(`p`,{},K.factor.why),t)}return b(r,f(`p`,{},K.factor.since(P(I(e)),t)),ht(K.factor.renew,async e=>{var t;let r=(await C(ve,{input:e})).renewRecoveryCodes;w(r),ft((t=r.recoveryCodes)==null?[]:t,n)}),ht(K.factor.remove,async e=>{w((await C(_e,{input:e})).removeSecondFactor),await n()}))}function ht(e,t){let n=q();async function r(){n.wrong(``);try{await t(n.shown())}catch(e){n.wrong(D(e))}}return f(`details`,{},f(`summary`,{},e),y(e,r,n.box))}function gt(e){let t=f(`div`,{});async function n(){try{var r;let{me:i}=await C(he,{});if(!i)return;p(t,mt((r=i.account)==null?void 0:r.secondFactorSince,i.recoveryCodesLeft,e),_t(i.sessions,n))}catch(e){p(t,b(f(`p`,{class:`bad`,role:`alert`},D(e)),v(x.again,n,`second`)))}}return n(),t}var J=e=>`${P(I(e))} ${L(e)}`;function _t(e,t){let n=f(`p`,{class:`bad`,role:`alert`}),r=(e,r,i)=>{let a=v(e,async()=>{try{await i(),await t()}catch(e){n.textContent=D(e)}},`second`);return a.setAttribute(`aria-label`,r),a},i=({id:e,kind:t,device:n,current:i,createdAt:a,seenAt:o})=>{let s=t===`BEARER`?K.devices.mini:n||K.devices.unknown;return f(`li`,{},f(`strong`,{},s),f(`span`,{class:`quiet`},K.devices.since(J(a),J(o))),i?f(`span`,{class:`good`},K.devices.here):r(K.devices.end,K.devices.endOf(s,J(a)),async()=>w((await C(de,{input:{id:e}})).endSession)))},a=async()=>w((await C(ue,{input:{}})).endOtherSessions);return b(f(`h2`,{},K.devices.title),f(`ul`,{class:`devices`},...e.map(i)),e.length>1&&r(K.devices.endOthers,K.devices.endOthers,a),n)}function Y(e,t=``){let n=_(x.signIn.login,{autocomplete:`username`,autocapitalize:`off`,inputmode:`text`},x.signIn.loginHint),r=V(x.signIn.password,`current-password`),i=f(`p`,{class:`bad`,role:`alert`},t);async function a(){if(i.textContent=``,!n.input.value||!r.input.value)i.textContent=x.signIn.missing,(n.input.value?r:n).input.focus();else try{let t=await ae(n.input.value,r.input.value);t&&e(t)}catch(t){if(vt(t))return yt(n.input.value,r.input.value,e);i.textContent=D(t),r.input.value=``,r.input.focus()}}let o=re();A(x.signIn.title,[y(x.signIn.submit,a,f(`h1`,{},x.signIn.title),n.box,r.box,i),o&&f(`a`,{class:`button`,href:o.address},x.signIn.provider(o.name)),f(`p`,{class:`quiet centre`},x.signIn.none)])}var vt=e=>e instanceof S&&e.code===`SECOND_FACTOR_REQUIRED`;function yt(e,t,n){let r=q();async function i(){r.wrong(``);try{let i=await ae(e,t,r.shown());i&&n(i)}catch(e){vt(e)?r.wrong(D(e)):Y(n,D(e))}}let a=v(K.factor.back,()=>Y(n),`plain`);A(K.factor.title,[y(x.signIn.submit,i,f(`h1`,{},K.factor.title),f(`p`,{},K.factor.asked),r.box),f(`p`,{class:`centre`},a)]),r.focus()}function bt(e,t){let n=V(x.data.present,`current-password`),r=Re(x.data.wanted,x.join.passwordHint),i=f(`p`,{class:`note`,role:`status`,"aria-live":`polite`});async function a(){n.wrong(``),r.wrong(``),i.textContent=``;let e={currentPassword:n.input.value,password:r.input.value};try{w((await C(xe,{input:e})).setPassword),n.input.value=``,r.input.value=``,i.textContent=x.data.changed,t()}catch(e){let t={currentPassword:n,password:r}[e instanceof S?e.path:``];t?t.wrong(D(e)):i.textContent=D(e),(t==null?n:t).input.focus()}}return b(f(`h2`,{},e),n.box,r.box,i,v(x.data.change,a,`second`))}function xt(e){return[St(e,e.login),e.text&&Ct(e,e.text),bt(x.data.password,()=>void 0),gt(e.again),b(f(`p`,{class:`quiet`},x.data.outSays),v(x.data.out,G,`second`))]}function St(e,t){let n=e.own,r=[[x.data.name,n.name],[x.data.idNumber,n.idNumberMasked],[x.data.birth,P(n.birth)],[x.data.phone,n.phone],[x.data.ethnicity,n.ethnicity],[x.data.unit,n.unit],[x.data.occupation,n.occupation],[x.data.place,n.registrationPlace],[x.data.branch,n.branch.name],[x.join.contact,`${n.branch.contactName} ${n.branch.contactPhone}`.trim()],[x.data.login,t]].filter(([,e])=>e).map(([e,t])=>f(`div`,{},f(`dt`,{},e),f(`dd`,{},t)));return b(f(`h1`,{},x.data.own),f(`dl`,{},...r),f(`p`,{class:`quiet`},x.data.wrong),...Qe(e))}function Ct({own:e,again:t},n){var r;let i=(r=e.consents)==null?void 0:r.nodes.filter(({withdrawnAt:e})=>!e)[0];if((i==null?void 0:i.textVersion)!==n.version)return wt(n,t);let a=f(`p`,{class:`note bad`,role:`status`,"aria-live":`polite`}),o=!1,s=v(x.data.back,async()=>{if(!o)o=!0,s.textContent=x.data.sure;else try{w((await C(Ee,{input:{}})).withdrawConsent),await G()}catch(e){a.textContent=D(e)}},`second`);return b(f(`h2`,{},x.data.consent),f(`p`,{},x.data.agreed(i.textVersion,P(I(i.givenAt)))),ke(n,x.join.read),f(`p`,{class:`quiet`},x.data.backSays),s,a)}function wt(e,t){let n=Ae(x.join.agree(e.title,e.version),e,x.join.read),r=v(x.data.agree,async()=>{if(!n.box.checked)return n.wrong(x.join.mustAgree);try{w((await C(pe,{input:{consent:e.version}})).giveConsent),await t()}catch(e){n.wrong(D(e))}});return n.place.insertBefore(f(`p`,{},x.data.notAgreed),n.place.firstChild),n.place.insertBefore(f(`h2`,{},x.data.consent),n.place.firstChild),n.place.append(r),n.place}var Tt=[`submitApplication`,`submitThoughtReport`,`submitConversionRequest`],Et={submitApplication:Se,submitThoughtReport:we,submitConversionRequest:Ce},Dt={submitApplication:Te,submitThoughtReport:Oe,submitConversionRequest:De};async function Ot(e,t,n){w((await C(e,{input:n}))[t])}async function kt(e,t,n,r,i,a){let o={candidateId:t,title:n,text:r,attachments:i.map(({name:e,fileId:t})=>({name:e,fileId:t})),idempotencyKey:a};await Ot(Et[e],e,o)}async function At(e,t){let n={candidateId:t,id:e.id};await Ot(Dt[e.act],e.act.replace(`submit`,`withdraw`),n)}var jt=e=>`${e.on} ${e.id}`;function Mt(e){let t=(e,t)=>{var n;return((n=t==null?void 0:t.nodes)==null?[]:n).map(t=>d(d({},t),{},{act:e}))};return t(`submitApplication`,e.applications).concat(t(`submitThoughtReport`,e.thoughtReports),t(`submitConversionRequest`,e.conversionRequests)).sort((e,t)=>jt(e)<jt(t)?1:-1)}function Nt(e){return Tt.map(t=>e.filter(e=>e.act===t&&e.status!==`WITHDRAWN`)[0]).filter(e=>(e==null?void 0:e.status)===`RETURNED`)}var Pt=e=>e.filter(e=>e.status===`SUBMITTED`);function Ft(e,t){let n=Nt(t).map(e=>e.act),r=e=>e.state===`MISSING`?0:1;return e.operations.filter(e=>e.possible&&[`MISSING`,`POSSIBLE`].indexOf(e.state)>=0&&n.indexOf(e.act)<0).sort((e,t)=>r(e)-r(t))}var It=e=>e.operations.map(e=>{var t;return(t=e.dueFrom)==null?e.earliest:t}).filter(e=>!!e).sort()[0],Lt=524288;async function X(e,n,r,i){try{return await fetch(e,{method:n,credentials:`same-origin`,headers:d({"tus-resumable":`1.0.0`,"accept-language":t},r),body:i})}catch(e){throw new S(`OFFLINE`,x.offline)}}async function Rt(e){if(e.status===404||e.status===405)return new S(`NO_FILES`,x.noFiles);try{var t,n;let r=await e.json();return new S((t=r.code)==null?String(e.status):t,(n=r.message)==null?x.broken:n)}catch(t){return new S(String(e.status),x.broken)}}var zt=e=>{let t=new TextEncoder().encode(e);return btoa(Array.from(t,e=>String.fromCharCode(e)).join(``))};async function Bt(e,t){let n=await X(`/files/parts`,`POST`,{"upload-length":String(e.size),"upload-metadata":`name ${zt(t)}`}),r=n.headers.get(`location`);if(n.status!==201||!r)throw await Rt(n);return r}async function Vt(e){let t=await X(e,`HEAD`,{}),n=Number(t.headers.get(`upload-offset`));return t.ok?n:null}async function Ht(e){var t;return e.headers.get(`x-file-id`)||(e.status===204||(t=(await e.json()).id)==null?null:t)}async function Ut(e,t,n,r){let i=n.where?await Vt(n.where):null;for(i!==null&&n.where||(n.where=await Bt(e,t),i=0);;){let t={"upload-offset":String(i),"content-type":`application/offset+octet-stream`},a=await X(n.where,`PATCH`,t,e.slice(i,i+Lt));if(!a.ok)throw await Rt(a);if(i=Math.min(i+Lt,e.size),r(i/e.size),i>=e.size){let e=await Ht(a);if(!e)throw new S(`NO_FILES`,x.broken);return e}}}var Wt=20971520;function Gt(e,t,{earlier:n,remove:r}){let i=e.id?``:x.paper.sent(Math.round(e.share*100)),a=(e,t,n,r)=>f(`button`,{type:`button`,class:e,"aria-label":t,onclick:r},n);return f(`li`,{class:`tile`},e.address&&f(`img`,{src:e.address,alt:``}),f(`span`,{class:e.wrong?`caption bad`:`caption`},`${x.paper.page(t+1)} ${i}`),t>0&&a(`corner left`,x.paper.earlier(t+1),`←`,()=>n(t)),a(`corner`,x.paper.remove(t+1),`×`,()=>r(t)))}var Kt=e=>({file:e,name:e.name,address:e.type.indexOf(`image/`)===0?URL.createObjectURL(e):``,share:0}),qt=({id:e,name:t,thumbnail:n})=>({id:e==null?void 0:e,name:t,address:n==null?``:n,share:1});function Jt(e=[]){let t=e.filter(({id:e})=>e).map(qt),n=f(`ol`,{class:`tiles`}),r=f(`p`,{class:`note bad`,role:`status`,"aria-live":`polite`}),i=f(`input`,{type:`file`,accept:`image/*,application/pdf`,multiple:!0,id:`photos`,class:`unseen`}),a=f(`label`,{for:`photos`,class:`tile take`},f(`span`,{},`＋ ${x.paper.take}`));function o(e){t.splice(e-1,0,...t.splice(e,1)),c()}function s(e){for(let n of t.splice(e,1))URL.revokeObjectURL(n.address);c(),i.focus()}function c(){var e;p(n,...t.map((e,t)=>Gt(e,t,{earlier:o,remove:s})),f(`li`,{},i,a)),r.textContent=(e=t.map(e=>{var t;return(t=e.wrong)==null?``:t}).filter(Boolean)[0])==null?``:e}async function l(e){if(!e.id&&e.file){e.wrong=void 0;try{e.id=await Ut(e.file,e.name,e,t=>{e.share=t,c()})}catch(t){throw e.wrong=D(t),t}finally{c()}}}return i.addEventListener(`change`,()=>{var e;let n=Array.from((e=i.files)==null?[]:e),a=n.filter(e=>e.size<=Wt),o=a.map(Kt);t.push(...o),i.value=``,c(),a.length<n.length&&(r.textContent=x.paper.tooLarge);for(let e of o)l(e).catch(()=>void 0)}),c(),{place:f(`fieldset`,{class:`photos`},f(`legend`,{},x.paper.photos),n,r),some:()=>t.length>0,async sent(){for(let e of t)await l(e);return t.map(e=>{var t;return{name:e.name,fileId:(t=e.id)==null?``:t}})},clear(){for(let e of t.splice(0))URL.revokeObjectURL(e.address);c()}}}var Yt=()=>`me-${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;function Xt({act:e,candidate:t,account:n,before:r,done:i}){var a,o;let s=x.acts[e],c=h(`text`),l=f(`textarea`,{id:c,rows:6,placeholder:x.paper.placeholder,"aria-describedby":`${c}-note`}),u=f(`p`,{id:`${c}-note`,class:`note`,role:`status`,"aria-live":`polite`}),d=Jt(r==null?void 0:r.attachments),p=ot(n,e);l.value=(a=(o=p==null?void 0:p.text)==null?r==null?void 0:r.text:o)==null?``:a,p&&(u.textContent=x.paper.kept(L(p.at)));let m=Yt(),g=0;function _(){let t=new Date().toISOString(),r=st(n,e,{title:s,text:l.value,at:t});u.className=`note`,u.textContent=r?x.paper.kept(L(t)):x.paper.notKept}l.addEventListener(`input`,()=>{m=Yt(),window.clearTimeout(g),g=window.setTimeout(_,500)});let y=(e,t)=>{u.className=`note ${t}`,u.textContent=e};async function b(){if(window.clearTimeout(g),!l.value.trim()&&!d.some())return y(x.paper.empty,`bad`),l.focus();_(),y(x.paper.sending,``);try{await kt(e,t,s,l.value.trim(),await d.sent(),m),ct(n,e),d.clear(),await i()}catch(e){y(D(e),`bad`)}}return f(`div`,{class:`paper`},f(`label`,{for:c},x.paper.text),l,d.place,v(x.paper.hand(s),b),u)}var Zt=[`APPLICANT`,`ACTIVIST`,`DEVELOPMENT_TARGET`,`PROBATIONARY_MEMBER`,`FULL_MEMBER`];function Qt(e){let t=Mt(e.own),n=e.own.status===`ACTIVE`,r=n?Ft(e.own,t):[],i=n?Nt(t):[];return[en(e.own),...i.map(t=>nn(t,e)),...r.map(t=>on(t,e)),...Pt(t).map(t=>sn(t,e)),!r.length&&!i.length&&n&&cn(e.own),ln(e.own)]}function $t(e){return x.road.ended[e.status]||(e.stage===`FULL_MEMBER`?e.partyStandingSince?x.road.full(P(e.partyStandingSince)):``:e.stage===`PROBATIONARY_MEMBER`?e.probation?x.road.probation(P(e.probation.start),P(e.probation.eligibleOn)):``:e.stage===`DEVELOPMENT_TARGET`?e.listedOn?x.road.listed(P(e.listedOn)):``:e.stage===`ACTIVIST`?e.activistSince&&e.cultivationPeriod?x.road.cultivated(P(e.activistSince),P(e.cultivationPeriod.completeOn)):``:e.appliedOn?x.road.applied(P(e.appliedOn)):x.road.notApplied)}function en(e){let t=Zt.indexOf(e.stage),n=Zt.map((e,n)=>f(`li`,{class:tn(n,t),"aria-current":n===t&&`step`},f(`span`,{class:`dot`,"aria-hidden":`true`},n<t?`✓`:``),f(`span`,{},x.stages[e])));return b(f(`h1`,{},x.road.now(x.full[e.stage])),f(`ol`,{class:`points`,"aria-label":x.road.points},...n),f(`p`,{class:`centre quiet`},$t(e)))}function tn(e,t){return e<t?`past`:e===t?`here`:`ahead`}function nn(e,t){var n,r;let i=x.acts[e.act],a=f(`div`,{}),o=f(`p`,{class:`original`,hidden:!0},e.text),s=f(`button`,{type:`button`,class:`second`,"aria-expanded":`false`},x.road.original);s.addEventListener(`click`,()=>{o.hidden=!o.hidden,s.setAttribute(`aria-expanded`,String(!o.hidden))});let c={act:e.act,candidate:t.own.id,account:t.account,before:e,done:t.again},l=v(x.road.mend,()=>{var e;p(a,Xt(c)),(e=a.querySelector(`textarea`))==null||e.focus()});return f(`section`,{class:`card back`},f(`div`,{class:`row`},f(`h2`,{},x.road.returned(i)),rn(e.reviewedOn)),f(`blockquote`,{},f(`p`,{},e.reviewNote),f(`p`,{class:`quiet`},(n=(r=e.reviewedBy)==null?void 0:r.name)==null?``:n)),f(`div`,{class:`row`},l,e.text&&s),o,a)}var rn=e=>e&&f(`span`,{class:`quiet`},P(e));function an(e){if(!e.dueOn)return!1;let t=R(e.dueOn);return t<0?f(`strong`,{class:`late`},x.road.late(P(e.dueOn),-t)):f(`strong`,{class:`due`},x.road.until(P(e.dueOn),t))}function on(e,t){let n=Tt.filter(t=>t===e.act)[0];return n?b(f(`h2`,{},x.road.todo(x.acts[n])),f(`p`,{class:`quiet`},an(e),x.road.how),Xt({act:n,candidate:t.own.id,account:t.account,done:t.again})):!1}function sn(e,t){let n=f(`p`,{class:`note bad`,role:`status`,"aria-live":`polite`}),r=!1,i=v(x.road.withdraw,async()=>{if(!r)r=!0,i.textContent=x.road.sure;else try{await At(e,t.own.id),await t.again()}catch(e){n.textContent=D(e)}},`second`);return b(f(`div`,{class:`row`},f(`p`,{},x.road.waits(x.acts[e.act])),i),n)}function cn(e){let t=It(e);return b(f(`h2`,{},x.road.nothing),t&&R(t)>0&&f(`p`,{class:`quiet`},x.road.nextDay(P(t))))}function ln(e){var t,n;let r=((t=(n=e.approvals)==null?void 0:n.nodes)==null?[]:t).filter(e=>e.status===`SUBMITTED`);if(!r.length)return!1;let i=r.map(e=>f(`li`,{},x.road.underway(x.approvals[e.kind])));return b(f(`h2`,{},x.road.doing),f(`ul`,{},...i))}function un(e){let t=Mt(e.own);return t.length?[f(`h1`,{class:`title`},x.tabs.papers),...t.map(t=>pn(t,e)),hn(e.own)]:[b(f(`h1`,{},x.tabs.papers),f(`p`,{class:`quiet`},x.papers.none)),hn(e.own)]}var dn={APPROVED:`good`,RETURNED:`bad`,REJECTED:`bad`};function fn(e){var t;return f(`span`,{class:`state ${(t=dn[e])==null?`quiet`:t}`},x.papers.states[e])}function pn(e,t){let n=e.attachments.map((e,t)=>f(`li`,{},mn(e,t+1))),r=e.text&&f(`details`,{},f(`summary`,{},x.road.original),f(`p`,{class:`original`},e.text)),i=b(f(`div`,{class:`row`},f(`h2`,{},e.title||x.acts[e.act]),fn(e.status)),f(`p`,{class:`quiet`},x.papers.on(P(e.on))),e.reviewNote&&f(`blockquote`,{},f(`p`,{},e.reviewNote)),n.length>0&&f(`ul`,{class:`tiles`},...n),r);return e.status===`SUBMITTED`&&i.append(sn(e,t)),i}function mn({name:e,reference:t,url:n,thumbnail:r},i){if(!n)return f(`span`,{},`${e} ${t}`.trim());let a=r?f(`img`,{src:r,alt:``}):f(`span`,{class:`caption`},e);return f(`a`,{href:n,class:`tile`,"aria-label":`${x.paper.page(i)} ${e}`},a)}function hn(e){var t,n;let r=((t=(n=e.approvals)==null?void 0:n.nodes)==null?[]:t).filter(({status:e})=>[`APPROVED`,`REJECTED`].indexOf(e)>=0);if(!r.length)return!1;let i=r.map(e=>f(`li`,{class:`row`},f(`span`,{},x.approvals[e.kind]),fn(e.status===`APPROVED`?`APPROVED`:`REJECTED`),e.decision&&f(`span`,{class:`quiet`},P(e.decision.on))));return b(f(`h2`,{},x.papers.results),f(`ul`,{class:`plain`},...i))}var gn=[`progress`,`papers`,`data`];async function Z(){try{let e=await ie();e?await Q(e):Y(Q)}catch(e){j(e,Z)}}async function Q(e){if(e.mustChangePassword)return A(x.data.password,[b(f(`p`,{},x.data.mustChange)),bt(x.data.password,Z)]);if(e.role!==`CANDIDATE`)return _n();if(e.mustEnrolSecondFactor)return ut(K.factor.must,Z,v(x.data.out,G,`plain`));await yn()}function _n(){let e=f(`a`,{href:`/console/`,class:`button`},x.signIn.console);A(x.jishi,[b(f(`h1`,{},x.signIn.title),f(`p`,{},x.signIn.office),e)])}var vn=()=>{var e;return(e=gn.filter(e=>`#${e}`===location.hash)[0])==null?`progress`:e},$;async function yn(){try{$=await C(be,{}),bn()}catch(e){let t=e instanceof S?e.code:``;t===`UNAUTHENTICATED`?Y(Q):t===`SECOND_FACTOR_ENROLMENT_REQUIRED`?await Z():j(e,yn)}}function bn(){let e=$==null?void 0:$.me;if(!(e!=null&&e.candidate)||!e.account)return _n();let t=vn();A(x.tabs[t],xn(t,e),[Sn(t)],e.account.name)}function xn(e,t){if(!t.candidate||!t.account)return[];let n={own:t.candidate,account:t.account.id,again:yn};return e===`papers`?un(n):e===`data`?xt(d(d({},n),{},{login:t.account.login,text:$==null?void 0:$.consentText})):Qt(n)}function Sn(e){let t=gn.map(t=>f(`a`,{href:`#${t}`,"aria-current":t===e&&`page`},x.tabs[t]));return f(`nav`,{class:`tabs`,"aria-label":x.tabs.label},...t)}window.addEventListener(`hashchange`,()=>{$&&bn()});var Cn,[,wn]=(Cn=/\/join\/([^/]+)\/?$/.exec(location.pathname))==null?[]:Cn;ce(),wn?ze(decodeURIComponent(wn)):Z()})();