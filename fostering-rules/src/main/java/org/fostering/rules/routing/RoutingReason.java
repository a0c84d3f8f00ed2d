package org.fostering.rules.routing;

import org.fostering.model.value.Bilingual;

/** A step on the way to a routing decision. The texts are constant. */
@SuppressWarnings("ImmutableEnumChecker") // a record of two texts cannot change
public enum RoutingReason {
  /** The postcode is known. */
  POSTCODE_FOUND(
      "The directory has the postcode, and its district belongs to the area of this authority.",
      "Mae’r cyfeiriadur yn cynnwys y cod post, ac mae ei ddosbarth yn rhan o ardal yr awdurdod hwn."),
  /** The authority has ended, and several have taken its place. */
  AUTHORITY_WAS_SPLIT(
      "The authority of that area has ended by the day and several have taken its place. A newer"
          + " directory of districts tells which.",
      "Mae awdurdod yr ardal honno wedi dod i ben erbyn y dydd ac mae sawl un wedi cymryd ei le. Mae"
          + " cyfeiriadur mwy newydd o ddosbarthiadau’n dangos pa un."),
  /** The authority took up its area after the day. */
  AUTHORITY_BEGAN_LATER(
      "The authority took up the area after the day. Until then another was responsible, or the"
          + " same under another code.",
      "Daeth yr awdurdod yn gyfrifol am yr ardal ar ôl y dydd. Tan hynny roedd un arall yn gyfrifol,"
          + " neu’r un un dan god arall."),
  /** The postcode is one of an organisation or of the forces. */
  POSTCODE_OF_NO_PLACE(
      "Postcodes of this area belong to an organisation or to the forces, not to a place where"
          + " anybody lives.",
      "Mae codau post yr ardal hon yn perthyn i sefydliad neu i’r lluoedd, nid i le y mae neb yn byw"
          + " ynddo."),
  /** The directory of postcodes is newer than the register of authorities. */
  DISTRICT_NOT_IN_REGISTER(
      "The directory has the postcode. Its district is newer than the register of authorities, so"
          + " which authority is responsible takes a newer register.",
      "Mae’r cyfeiriadur yn cynnwys y cod post. Mae ei ddosbarth yn fwy newydd na’r gofrestr o"
          + " awdurdodau, felly mae angen cofrestr fwy newydd i ddweud pa awdurdod sy’n gyfrifol."),
  /** An outward code that lies in one authority. */
  OUTWARD_CODE_IN_ONE_AREA(
      "Only the first half of the postcode is known; every postcode that shares it lies in the area"
          + " of this authority.",
      "Dim ond hanner cyntaf y cod post sy’n hysbys; mae pob cod post sy’n ei rannu yn ardal yr"
          + " awdurdod hwn."),
  /** An outward code that lies in several authorities. */
  OUTWARD_CODE_IN_SEVERAL_AREAS(
      "Only the first half of the postcode is known, and it spans the areas of several authorities.",
      "Dim ond hanner cyntaf y cod post sy’n hysbys, ac mae’n rhychwantu ardaloedd sawl awdurdod."),
  /** An outward code that lies in several nations. */
  OUTWARD_CODE_IN_SEVERAL_NATIONS(
      "Only the first half of the postcode is known, and it spans a national border. Which nation’s"
          + " law applies is open.",
      "Dim ond hanner cyntaf y cod post sy’n hysbys, ac mae’n rhychwantu ffin genedlaethol. Nid yw’n"
          + " hysbys cyfraith pa genedl sy’n gymwys."),
  /** An outward code, where the setting uses none. */
  OUTWARD_CODE_NOT_USED(
      "Only the first half of the postcode is known, and this service does not go by that alone.",
      "Dim ond hanner cyntaf y cod post sy’n hysbys, ac nid yw’r gwasanaeth hwn yn dibynnu ar"
          + " hynny’n unig."),
  /** The authority is a member of a hub. */
  MEMBER_OF_HUB(
      "The authority is a member of the hub on the day.",
      "Mae’r awdurdod yn aelod o’r hyb ar y dydd."),
  /** Every candidate is a member of the same hub. */
  CANDIDATES_SHARE_HUB(
      "Every authority that may be responsible is a member of the same hub on the day.",
      "Mae pob awdurdod a allai fod yn gyfrifol yn aelod o’r un hyb ar y dydd."),
  /** The membership is not confirmed by a source of high confidence, or not a full one. */
  MEMBERSHIP_NOT_CERTAIN(
      "The membership is not certain: it rests on a source of less than high confidence, or is a"
          + " part in some of the work only.",
      "Nid yw’r aelodaeth yn sicr: mae’n dibynnu ar ffynhonnell nad yw’n gwbl sicr, neu’n rhan mewn"
          + " peth o’r gwaith yn unig."),
  /** The authority is not known to be in a hub. */
  NOT_KNOWN_IN_A_HUB(
      "The authority is not known to be in a hub on the day. That is not to say that it is in none.",
      "Nid yw’n hysbys bod yr awdurdod mewn hyb ar y dydd. Nid yw hynny’n golygu nad yw mewn un."),
  /** The authority is in no hub, because none is known and that is taken for an answer. */
  IN_NO_HUB(
      "The authority is not known to be in a hub on the day, which is taken to mean that it is in"
          + " none.",
      "Nid yw’n hysbys bod yr awdurdod mewn hyb ar y dydd, a chymerir nad yw mewn un."),
  /** The authority is in more than one hub. */
  IN_SEVERAL_HUBS(
      "The authority is a member of more than one hub on the day, so it answers itself.",
      "Mae’r awdurdod yn aelod o fwy nag un hyb ar y dydd, felly mae’n ateb ei hun."),
  /** The enquiry is about a particular child. */
  ABOUT_A_PARTICULAR_CHILD(
      "The enquiry is about a particular child, so it goes to the authority that looks after the"
          + " child.",
      "Mae’r ymholiad yn ymwneud â phlentyn penodol, felly mae’n mynd i’r awdurdod sy’n gofalu am y"
          + " plentyn."),
  /** The authority of the particular child is not known. */
  CHILDS_AUTHORITY_NOT_KNOWN(
      "The enquiry is about a particular child, and it is not known which single authority looks"
          + " after the child. That authority should have it.",
      "Mae’r ymholiad yn ymwneud â phlentyn penodol, ac nid yw’n hysbys pa un awdurdod sy’n gofalu am"
          + " y plentyn. Yr awdurdod hwnnw ddylai ei gael."),
  /** The nation that was named is not that of the postcode. */
  NATION_DISPUTED(
      "The nation that was named is not the one in which the postcode lies. The postcode decides.",
      "Nid y genedl a enwyd yw’r un y mae’r cod post ynddi. Y cod post sy’n penderfynu."),
  /** The enquirers declare a connection that counts as a conflict of interest. */
  CONFLICT_TO_DISCUSS(
      "The enquirers declare a connection with a service that may be a conflict of interest."
          + " Somebody should talk with them about it, and about another service.",
      "Mae’r ymholwyr yn datgan cysylltiad â gwasanaeth a allai fod yn wrthdaro buddiannau. Dylai"
          + " rhywun ei drafod â nhw, a thrafod gwasanaeth arall."),
  /** The enquirers declare something, and it is open whether that counts. */
  CONFLICT_NOT_CLEAR(
      "The enquirers declare a connection with a service, and it is not known whether it is one that"
          + " counts as a conflict of interest.",
      "Mae’r ymholwyr yn datgan cysylltiad â gwasanaeth, ac nid yw’n hysbys a yw’n un sy’n cyfrif yn"
          + " wrthdaro buddiannau."),
  /** It is open with which body the connection is. */
  CONNECTION_NOT_SETTLED(
      "It is not known with which body the connection is, and it may be the authority of the area,"
          + " so nothing is sent there as if that were settled.",
      "Nid yw’n hysbys â pha gorff y mae’r cysylltiad, a gallai fod yn awdurdod yr ardal, felly nid"
          + " anfonir dim yno fel pe bai hynny wedi’i setlo."),
  /** The postcode is not in the directory. */
  POSTCODE_NOT_FOUND(
      "The postcode has the right form and is not in the directory: mistyped, or newer than the"
          + " directory.",
      "Mae ffurf y cod post yn gywir ond nid yw yn y cyfeiriadur: wedi’i gamdeipio, neu’n fwy newydd"
          + " na’r cyfeiriadur."),
  /** The place has no UK authority. */
  OUTSIDE_UK_AUTHORITIES(
      "The home is outside the four nations of the United Kingdom, and so is not in the area of any"
          + " authority of theirs. The Channel Islands and the Isle of Man have fostering services of"
          + " their own.",
      "Mae’r cartref y tu allan i bedair cenedl y Deyrnas Unedig, ac felly nid yw yn ardal unrhyw un"
          + " o’u hawdurdodau. Mae gan Ynysoedd y Sianel ac Ynys Manaw eu gwasanaethau maethu eu"
          + " hunain."),
  /** Northern Ireland: the trust does not follow from the postcode. */
  TRUST_NOT_FROM_POSTCODE(
      "In Northern Ireland the directory cannot tell the trust from the postcode. The regional"
          + " service answers and finds the trust.",
      "Yng Ngogledd Iwerddon ni all y cyfeiriadur ddweud pa ymddiriedolaeth o’r cod post. Y"
          + " gwasanaeth rhanbarthol sy’n ateb ac yn canfod yr ymddiriedolaeth."),
  /** Recruitment hubs do not apply. */
  NO_HUBS_IN_NATION(
      "Recruitment hubs are a programme of England, so it does not apply in this nation"
          + " whether the authority is in one.",
      "Rhaglen yn Lloegr yw’r hybiau recriwtio, felly nid yw’n berthnasol yn y wlad hon"
          + " a yw’r awdurdod mewn un."),
  /** The service is part of a network of its nation. */
  PART_OF_NETWORK(
      "The authority’s service is part of the network of its nation, under one brand."
          + " Recruitment hubs are a programme of England and do not apply.",
      "Mae gwasanaeth yr awdurdod yn rhan o rwydwaith ei wlad, dan un brand. Rhaglen yn"
          + " Lloegr yw’r hybiau recriwtio ac nid ydynt yn berthnasol."),
  /** Several authorities look after the children. */
  CHILDREN_OF_SEVERAL_AUTHORITIES(
      "The enquiry is about children whom several authorities look after. Each of them"
          + " is to be asked.",
      "Mae’r ymholiad yn ymwneud â phlant y mae sawl awdurdod yn gofalu amdanynt. Dylid"
          + " gofyn i bob un ohonynt."),
  /** A rule requires the service. */
  REQUIRED(
      "A rule says that this service is the one to have the enquiry.",
      "Mae rheol yn dweud mai’r gwasanaeth hwn ddylai gael yr ymholiad."),
  /** A rule requires several services. */
  SEVERAL_REQUIRED(
      "A rule speaks for several services alike, so a person decides between them.",
      "Mae rheol o blaid sawl gwasanaeth fel ei gilydd, felly person sy’n penderfynu"
          + " rhyngddynt."),
  /** What one rule requires another excludes. */
  REQUIRED_AND_EXCLUDED(
      "One rule speaks for a service and another says that it may not be chosen, so a"
          + " person decides.",
      "Mae un rheol o blaid gwasanaeth ac un arall yn dweud na ellir ei ddewis, felly"
          + " person sy’n penderfynu."),
  /** The service chosen is not in the directory. */
  CHOSEN_SERVICE_NOT_FOUND(
      "The enquirers chose a service that the directory does not have by that name or" + " number.",
      "Dewisodd yr ymholwyr wasanaeth nad yw yn y cyfeiriadur o dan yr enw neu’r rhif" + " hwnnw."),
  /** A hub or a network was chosen that is not that of the home. */
  CHOSEN_HUB(
      "The enquirers chose this hub or network, which is not that of their area. Finding a member"
          + " that may have the enquiry is for the hub or network.",
      "Dewisodd yr ymholwyr yr hyb neu’r rhwydwaith hwn, nad yw’n un eu hardal. Mater i’r hyb neu’r"
          + " rhwydwaith yw dod o hyd i aelod a gaiff yr ymholiad."),
  /** Another member of the hub is proposed. */
  ANOTHER_MEMBER(
      "The authority of the area may not have the enquiry, or others go before it, so"
          + " another member of the hub is drawn, each with an equal chance.",
      "Ni chaiff awdurdod yr ardal yr ymholiad, neu mae eraill yn mynd o’i flaen, felly"
          + " tynnir aelod arall o’r hyb, pob un â siawns gyfartal."),
  /** It is not known whether the service can take further enquirers. */
  CAPACITY_NOT_KNOWN(
      "The directory does not say whether this service can take further enquirers at" + " present.",
      "Nid yw’r cyfeiriadur yn dweud a all y gwasanaeth hwn dderbyn rhagor o ymholwyr ar"
          + " hyn o bryd."),
  /** The enquirers wish to use Welsh, and it is not known whether the service offers it. */
  WELSH_NOT_KNOWN(
      "The enquirers wish to use Welsh, and the directory does not say whether this service"
          + " serves people in Welsh. Ask it, and offer Welsh from the first contact.",
      "Mae’r ymholwyr yn dymuno defnyddio’r Gymraeg, ac nid yw’r cyfeiriadur yn dweud a yw’r"
          + " gwasanaeth hwn yn gwasanaethu pobl yn Gymraeg. Gofynnwch iddo, a chynigiwch y"
          + " Gymraeg o’r cyswllt cyntaf."),
  /** The member that leads the hub may not have the enquiry. */
  LEAD_CONCERNED(
      "The enquirers declare a connection with the member that leads the hub, so the"
          + " hub does not answer.",
      "Mae’r ymholwyr yn datgan cysylltiad â’r aelod sy’n arwain yr hyb, felly nid yr"
          + " hyb sy’n ateb."),
  /** No service is left. */
  NO_SERVICE_LEFT(
      "The service of the area may not have the enquiry and no other is known that may,"
          + " so a person decides.",
      "Ni chaiff gwasanaeth yr ardal yr ymholiad ac nid oes un arall yn hysbys a gaiff,"
          + " felly person sy’n penderfynu."),
  /** A rule failed. */
  RULE_FAILED(
      "A rule on where the enquiry goes could not be asked or failed, so a person" + " decides.",
      "Ni ellid gofyn rheol ar ble mae’r ymholiad yn mynd neu methodd, felly person"
          + " sy’n penderfynu."),
  /** An enquirer is a foster carer already. */
  APPROVED_ALREADY(
      "An enquirer is approved to foster already. This is no new recruitment.",
      "Mae ymholwr eisoes wedi’i gymeradwyo i faethu. Nid recriwtio newydd yw hyn."),
  /** An enquirer thinks of a change of service. */
  TRANSFER(
      "An enquirer fosters for another service and thinks of a change. This is a"
          + " transfer and no new recruitment.",
      "Mae ymholwr yn maethu i wasanaeth arall ac yn ystyried newid. Trosglwyddiad yw"
          + " hyn ac nid recriwtio newydd."),
  /** The service of an enquirer has closed. */
  SERVICE_CLOSED(
      "The service that approved an enquirer has closed. This is no new recruitment.",
      "Mae’r gwasanaeth a gymeradwyodd ymholwr wedi cau. Nid recriwtio newydd yw hyn."),
  /** An enquirer was approved before. */
  RETURNING(
      "An enquirer was approved to foster before and is no longer. This is a return.",
      "Bu ymholwr wedi’i gymeradwyo i faethu o’r blaen ac nid yw bellach. Dychwelyd yw" + " hyn."),
  /** The enquiry is about another form of care. */
  NOT_ABOUT_FOSTERING(
      "The enquirers ask about something other than fostering, so it goes to the"
          + " authority and not to a hub that recruits.",
      "Mae’r ymholwyr yn gofyn am rywbeth heblaw maethu, felly mae’n mynd i’r awdurdod"
          + " ac nid i hyb sy’n recriwtio."),
  /** It is open whether the enquiry is about fostering. */
  MAY_NOT_BE_ABOUT_FOSTERING(
      "The enquirers ask about something other than fostering and name no kind of fostering, so it"
          + " is not known whether they think of fostering, too.",
      "Mae’r ymholwyr yn gofyn am rywbeth heblaw maethu ac nid ydynt yn enwi unrhyw fath o faethu,"
          + " felly nid yw’n hysbys a ydynt yn meddwl am faethu hefyd."),
  /** No postcode. */
  NO_POSTCODE("No postcode of the home is known.", "Nid oes cod post y cartref yn hysbys.");

  private final Bilingual text;

  RoutingReason(String english, String welsh) {
    this.text = new Bilingual(english, welsh);
  }

  /** {@return the text of the step in both languages} */
  public Bilingual text() {
    return text;
  }
}
