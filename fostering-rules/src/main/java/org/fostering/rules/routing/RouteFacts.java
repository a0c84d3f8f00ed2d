package org.fostering.rules.routing;

import static org.fostering.model.finding.Pointer.ROOT;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.fostering.model.code.ConflictHolder;
import org.fostering.model.code.ConflictRole;
import org.fostering.model.code.FosteringKind;
import org.fostering.model.common.ConflictDeclaration;
import org.fostering.model.common.ConflictOfInterest;
import org.fostering.model.enquiry.ConnectedChild;
import org.fostering.model.enquiry.Enquiry;
import org.fostering.model.enquiry.FosteringInterests;
import org.fostering.model.finding.Pointer;
import org.fostering.model.organisation.AuthorityEntry;
import org.fostering.model.term.Sensitivity;
import org.fostering.model.value.Bilingual;
import org.fostering.model.value.ListAnswer;
import org.fostering.rules.residence.Residence;
import org.fostering.rules.rule.Fact;
import org.fostering.rules.rule.FactContext;
import org.fostering.rules.rule.Facts;
import org.fostering.rules.rule.Known;
import org.fostering.rules.rule.ListFact;
import org.fostering.rules.rule.ListFact.Element;
import org.fostering.rules.rule.ListFact.Listing;

/**
 * What rules on routes may know of an enquiry and a service. What the directory says about the
 * service stands nowhere in the enquiry, so nobody is asked for it. The class is long because each
 * fact is one constant with its question in both languages.
 *
 * <p>What it gives is immutable and thread-safe.
 */
public final class RouteFacts {

  private static final Pointer CONFLICT = ROOT.property("conflictOfInterest");
  static final Pointer CONNECTIONS = CONFLICT.property("connections");

  /**
   * Stands for the authority of a service that belongs to no authority, and for a home outside
   * them.
   */
  static final String NONE = "none";

  private static final Pointer CARE_HISTORY = ROOT.property("careHistory").property("approvals");
  private static final Pointer POSTCODE =
      ROOT.property("home").property("address").property("postcode");

  /** Whether the service is that of the area in which the enquirers live. */
  public static final Fact<RouteCandidate, Boolean> HOME_AREA =
      fact(
          "home-area",
          POSTCODE,
          "Is the home in the area of this service?",
          "A yw’r cartref yn ardal y gwasanaeth hwn?",
          (each, context) -> homeArea(each));

  /** Whether the service is that of an authority that looks after a particular child. */
  public static final Fact<RouteCandidate, Boolean> LOOKS_AFTER_CHILD =
      fact(
          "looks-after-child",
          ROOT.property("connectedChildren"),
          "Does this authority look after the particular child?",
          "A yw’r awdurdod hwn yn gofalu am y plentyn penodol?",
          (each, context) -> looksAfterChild(each));

  /** Whether the enquirers chose the service. */
  public static final Fact<RouteCandidate, Boolean> CHOSEN =
      fact(
          "chosen",
          ROOT.property("chosenService").property("service"),
          "Did the enquirers choose this service?",
          "A ddewisodd yr ymholwyr y gwasanaeth hwn?",
          (each, context) ->
              EnquirySays.chosen(each.enquiry())
                  .map(named -> References.names(named, each.service(), each, context.asOf()))
                  .orElse(Known.of(false)));

  /** Whether the service approved an enquirer to foster and the approval stands. */
  public static final Fact<RouteCandidate, Boolean> APPROVED_HERE =
      fact(
          "approved-here",
          CARE_HISTORY,
          "Is an enquirer approved by this service?",
          "A yw ymholwr wedi’i gymeradwyo gan y gwasanaeth hwn?",
          (each, context) ->
              any(
                  EnquirySays.approvers(each.enquiry(), context.asOf()).stream()
                      .map(named -> References.names(named, each.service(), each, context.asOf()))
                      .toList()));

  /** Whether the enquirers foster already and think of a change of service. */
  public static final Fact<RouteCandidate, Boolean> TRANSFER =
      fact(
          "transfer",
          ROOT.property("requests"),
          "Do the enquirers think of a change of service?",
          "A yw’r ymholwyr yn ystyried newid gwasanaeth?",
          (each, context) -> Known.of(EnquirySays.isTransfer(each.enquiry())));

  /** Whether an enquirer is approved to foster already, by whatever service. */
  public static final Fact<RouteCandidate, Boolean> APPROVED_ALREADY =
      fact(
          "approved-already",
          CARE_HISTORY,
          "Is an enquirer approved to foster already, by whatever service?",
          "A yw ymholwr eisoes wedi’i gymeradwyo i faethu, gan ba wasanaeth bynnag?",
          (each, context) -> EnquirySays.approved(each.enquiry(), context.asOf()));

  /** Whether an enquirer was approved to foster before and is no longer. */
  public static final Fact<RouteCandidate, Boolean> RETURNING =
      fact(
          "returning",
          CARE_HISTORY,
          "Was an enquirer approved to foster before and is no longer?",
          "A fu ymholwr wedi’i gymeradwyo i faethu o’r blaen ac nid yw bellach?",
          (each, context) -> EnquirySays.returning(each.enquiry(), context.asOf()));

  /** Whether the service that approved an enquirer has closed or closes. */
  public static final Fact<RouteCandidate, Boolean> SERVICE_CLOSED =
      fact(
          "approving-service-closed",
          CARE_HISTORY,
          "Has the service that approved an enquirer closed?",
          "A yw’r gwasanaeth a gymeradwyodd ymholwr wedi cau?",
          (each, context) -> EnquirySays.serviceClosed(each.enquiry()));

  /** Whether the enquirers ask about something other than fostering; who says nothing does not. */
  public static final Fact<RouteCandidate, Boolean> ABOUT_OTHER_CARE =
      fact(
          "about-other-care",
          ROOT.property("interests").property("kinds"),
          "Do the enquirers ask about something other than fostering?",
          "A yw’r ymholwyr yn gofyn am rywbeth heblaw maethu?",
          (each, context) -> DeclaredConnection.known(EnquirySays.aboutOtherCare(each.enquiry())));

  /** Whether the enquiry is about a particular child. */
  public static final Fact<RouteCandidate, Boolean> PARTICULAR_CHILD =
      fact(
          "particular-child",
          ROOT.property("connectedChildren"),
          "Is the enquiry about a particular child?",
          "A yw’r ymholiad yn ymwneud â phlentyn penodol?",
          (each, context) -> EnquirySays.aboutParticularChild(each.enquiry()));

  /** Whether the authority is a member of a hub on the day; in England, who is not may be. */
  public static final Fact<RouteCandidate, Boolean> HUB_MEMBER =
      ofDirectory(
          "hub-member",
          "Is the authority a member of a hub on the day?",
          "A yw’r awdurdod yn aelod o hyb ar y dydd?",
          (each, context) -> ServiceSays.hubMember(each));

  /** Whether the home is in the area of a member of a hub of this service. */
  public static final Fact<RouteCandidate, Boolean> HOME_IN_HUB =
      fact(
          "home-in-hub",
          POSTCODE,
          "Is the home in the area of a member of a hub of this service?",
          "A yw’r cartref yn ardal aelod o hyb y gwasanaeth hwn?",
          (each, context) -> ServiceSays.homeInHub(each));

  /** Whether the service is part of a network of its nation, or behind its one front door. */
  public static final Fact<RouteCandidate, Boolean> IN_NETWORK =
      ofDirectory(
          "in-network",
          "Is the service part of a network or behind a front door of its whole nation?",
          "A yw’r gwasanaeth yn rhan o rwydwaith neu y tu ôl i ddrws blaen ei wlad gyfan?",
          (each, context) -> Known.of(ServiceSays.isInNetwork(each)));

  /** Whether an organisation acts for the authority and for others. */
  public static final Fact<RouteCandidate, Boolean> SHARED_DELIVERY =
      ofDirectory(
          "shared-delivery",
          "Does one organisation act for this authority and for others?",
          "A oes un sefydliad yn gweithredu dros yr awdurdod hwn a thros eraill?",
          (each, context) -> Known.of(ServiceSays.isDeliveryShared(each)));

  /** Whether the service is there on the day. */
  public static final Fact<RouteCandidate, Boolean> IN_BEING =
      ofDirectory(
          "in-being",
          "Is the service open on the day?",
          "A yw’r gwasanaeth ar agor ar y dydd?",
          (each, context) ->
              Known.of(
                  each.service().service().isEmpty()
                      || each.service().service().get().period().contains(context.asOf())));

  /** Whether the service is run for profit. */
  public static final Fact<RouteCandidate, Boolean> FOR_PROFIT =
      ofDirectory(
          "for-profit",
          "Is the service run for profit?",
          "A yw’r gwasanaeth yn gweithio er elw?",
          (each, context) -> ServiceSays.forProfit(each.service()));

  /** Whether it can take on further enquirers. */
  public static final Fact<RouteCandidate, Boolean> TAKING_ENQUIRERS =
      ofDirectory(
          "taking-enquirers",
          "Can the service take on further enquirers?",
          "A all y gwasanaeth dderbyn rhagor o ymholwyr?",
          (each, context) -> ServiceSays.takingEnquirers(each));

  /** How many further households it can take into assessment; where it does not say, unknown. */
  public static final Fact<RouteCandidate, Integer> ASSESSMENT_PLACES =
      Fact.ofNumber(
          "assessment-places",
          Sensitivity.NOT_PERSONAL,
          ROOT,
          new Bilingual(
              "How many further households can the service take into assessment?",
              "Faint o aelwydydd pellach y gall y gwasanaeth eu derbyn i’w hasesu?"),
          (each, context) -> ServiceSays.places(each).map(Known::of).orElse(Known.unknown()));

  /** Whether it recruits for a kind of fostering that is asked about. */
  public static final Fact<RouteCandidate, Boolean> OFFERS_KIND =
      ofDirectory(
          "offers-kind",
          "Does the service recruit for a kind of fostering that is asked about?",
          "A yw’r gwasanaeth yn recriwtio ar gyfer math o faethu y gofynnir amdano?",
          (each, context) -> ServiceSays.offersKind(each));

  /** Whether it works under the law of another nation than that of the home. */
  public static final Fact<RouteCandidate, Boolean> ANOTHER_NATION =
      ofDirectory(
          "another-nation",
          "Is the service of another nation than the home?",
          "A yw’r gwasanaeth mewn gwlad arall na’r cartref?",
          (each, context) -> ServiceSays.anotherNation(each));

  /** Whether its authority takes part in some of the work of its hubs only. */
  public static final Fact<RouteCandidate, Boolean> ASSOCIATE =
      ofDirectory(
          "associate",
          "Does the authority take part in some of the work of its hub only?",
          "Ai dim ond mewn rhan o waith ei hyb y mae’r awdurdod yn cymryd rhan?",
          (each, context) -> Known.of(ServiceSays.isAssociate(each)));

  /** Whether the enquirers wish to use Welsh. */
  public static final Fact<RouteCandidate, Boolean> WELSH_WANTED =
      fact(
          "welsh-wanted",
          ROOT.property("enquirers"),
          "Do the enquirers wish to use Welsh?",
          "A yw’r ymholwyr yn dymuno defnyddio’r Gymraeg?",
          (each, context) -> Known.of(EnquirySays.isWelshWanted(each.enquiry())));

  /** Whether the service serves people in Welsh. */
  public static final Fact<RouteCandidate, Boolean> SERVES_IN_WELSH =
      ofDirectory(
          "serves-in-welsh",
          "Does the service serve people in Welsh?",
          "A yw’r gwasanaeth yn gwasanaethu pobl yn Gymraeg?",
          (each, context) -> ServiceSays.servesInWelsh(each));

  /**
   * Which service it is: the id of its entry in the directory, or where it has none, that of its
   * authority.
   */
  public static final Fact<RouteCandidate, String> SERVICE_ID =
      named(
          "service-id",
          Sensitivity.NOT_PERSONAL,
          ROOT,
          "id of the service",
          "id y gwasanaeth",
          each -> Known.of(ServiceSays.id(each.service())));

  /** The code of its authority, or its id where it has no code. */
  public static final Fact<RouteCandidate, String> SERVICE_AUTHORITY =
      named(
          "service-authority",
          Sensitivity.NOT_PERSONAL,
          ROOT,
          "code of the authority of the service",
          "cod awdurdod y gwasanaeth",
          each -> Known.of(each.service().authority().map(AuthorityEntry::key).orElse(NONE)));

  /** The code of the authority in whose area the home lies, or its id where it has no code. */
  public static final Fact<RouteCandidate, String> HOME_AUTHORITY =
      named(
          "home-authority",
          Sensitivity.PERSONAL,
          POSTCODE,
          "code of the authority of the home",
          "cod awdurdod y cartref",
          each ->
              homeIn(
                  each.residence(),
                  each.residence().authorities().stream().map(AuthorityEntry::key).toList()));

  /** The code of the district in which the home lies; of an undivided area its own. */
  public static final Fact<RouteCandidate, String> HOME_DISTRICT =
      named(
          "home-district",
          Sensitivity.PERSONAL,
          POSTCODE,
          "code of the district of the home",
          "cod dosbarth y cartref",
          each -> homeIn(each.residence(), each.residence().districts()));

  /** The organisations that act for the authority of the service on the day. */
  public static final ListFact<RouteCandidate, String> DELIVERY_ORGANISATIONS =
      ListFact.<RouteCandidate, String>of(
              "delivery-organisations",
              Sensitivity.NOT_PERSONAL,
              new Bilingual(
                  "Which organisations act for the authority?",
                  "Pa sefydliadau sy’n gweithredu dros yr awdurdod?"),
              (each, context) ->
                  Listing.all(
                      ServiceSays.deliverers(each).stream()
                          .map(id -> new Element<>(id, ROOT))
                          .toList(),
                      ROOT))
          .called(
              "an organisation that acts for the authority",
              "sefydliad sy’n gweithredu dros yr awdurdod");

  /** Which organisation it is. */
  public static final Fact<String, String> DELIVERY_ORGANISATION =
      named(
          "delivery-organisation",
          Sensitivity.NOT_PERSONAL,
          ROOT,
          "id of the organisation",
          "id y sefydliad",
          Known::of);

  /** The kinds of fostering that are asked about. */
  public static final ListFact<RouteCandidate, FosteringKind> KINDS_ASKED =
      ListFact.<RouteCandidate, FosteringKind>of(
              "kinds-asked",
              Sensitivity.PERSONAL,
              new Bilingual(
                  "Are those all the kinds of fostering that the enquirers think of?",
                  "Ai dyna’r holl fathau o faethu y mae’r ymholwyr yn meddwl amdanynt?"),
              (each, context) -> kindsAsked(each.enquiry()))
          .called("a kind of fostering asked about", "math o faethu y gofynnir amdano");

  /** Which kind it is. */
  public static final Fact<FosteringKind, String> KIND_ASKED =
      Fact.<FosteringKind>ofCode(
              "kind-asked",
              Sensitivity.PERSONAL,
              ROOT,
              new Bilingual("Which kind of fostering is it?", "Pa fath o faethu ydyw?"),
              Optional::of)
          .called("the kind of fostering", "y math o faethu")
          .codedBy(FosteringKind.SHORT_TERM.list());

  /** The connections with bodies that the enquirers declare. */
  public static final ListFact<RouteCandidate, DeclaredConnection> DECLARED_CONNECTIONS =
      ListFact.<RouteCandidate, DeclaredConnection>of(
              "declared-connections",
              Sensitivity.PERSONAL,
              new Bilingual(
                  "Are those all the connections with bodies that assess or approve?",
                  "Ai dyna’r holl gysylltiadau â chyrff sy’n asesu neu’n cymeradwyo?"),
              (each, context) -> connections(each))
          .called("a declared connection", "cysylltiad a ddatganwyd");

  /** Whether the connection counts, by the reading of the service. */
  public static final Fact<DeclaredConnection, Boolean> COUNTS =
      ofConnection(
          "connection-counts",
          "role",
          "Is it a connection that counts as a conflict of interest?",
          "A yw’n gysylltiad sy’n cyfrif yn wrthdaro buddiannau?",
          DeclaredConnection::counts);

  /** Whether the connection is with the service, its authority or one that acts for it. */
  public static final Fact<DeclaredConnection, Boolean> WITH_SERVICE =
      ofConnection(
              "connection-with-service",
              "organisation",
              "With which body is the connection?",
              "Â pha gorff y mae’r cysylltiad?",
              DeclaredConnection::concerns)
          .called("a connection with the service", "cysylltiad â’r gwasanaeth");

  /** Whether it is with another council in the area of the authority. */
  public static final Fact<DeclaredConnection, Boolean> WITH_DISTRICT =
      ofConnection(
              "connection-with-district",
              "organisation",
              "With which body is the connection?",
              "Â pha gorff y mae’r cysylltiad?",
              (each, context) -> each.isOfDistrict())
          .called("a connection with another council", "cysylltiad â chyngor arall");

  /** Whether the role still lasts. */
  public static final Fact<DeclaredConnection, Boolean> LASTS =
      ofConnection(
          "connection-lasts",
          "current",
          "Does the role still last?",
          "A yw’r rôl yn parhau?",
          DeclaredConnection::lasts);

  /** Whose role it is. */
  public static final Fact<DeclaredConnection, String> HOLDER =
      Fact.<DeclaredConnection>ofCode(
              "connection-holder",
              Sensitivity.PERSONAL,
              ROOT.property("holder"),
              new Bilingual("Whose role is it?", "Rôl pwy ydyw?"),
              each -> each.declared().getHolder())
          .called("whose role it is", "rôl pwy ydyw")
          .codedBy(ConflictHolder.SELF.list());

  /** Which role it is. */
  public static final Fact<DeclaredConnection, String> ROLE =
      Fact.<DeclaredConnection>ofCode(
              "connection-role",
              Sensitivity.PERSONAL,
              ROOT.property("role"),
              new Bilingual("Which role is it?", "Pa rôl ydyw?"),
              each -> each.declared().getRole())
          .called("the role", "y rôl")
          .codedBy(ConflictRole.EMPLOYEE.list());

  private static final Facts<DeclaredConnection> OF_CONNECTION =
      Facts.<DeclaredConnection>about("declared-connection")
          .fact(COUNTS)
          .fact(WITH_SERVICE)
          .fact(WITH_DISTRICT)
          .fact(LASTS)
          .fact(HOLDER)
          .fact(ROLE)
          .build();

  private static final Facts<FosteringKind> OF_KIND =
      Facts.<FosteringKind>about("kind-asked-about").fact(KIND_ASKED).build();

  /** Everything that rules on routes may read. */
  public static final Facts<RouteCandidate> ALL =
      Facts.<RouteCandidate>about(Facts.ROUTES)
          .fact(HOME_AREA)
          .fact(LOOKS_AFTER_CHILD)
          .fact(CHOSEN)
          .fact(APPROVED_HERE)
          .fact(TRANSFER)
          .fact(APPROVED_ALREADY)
          .fact(RETURNING)
          .fact(SERVICE_CLOSED)
          .fact(ABOUT_OTHER_CARE)
          .fact(PARTICULAR_CHILD)
          .fact(HUB_MEMBER)
          .fact(HOME_IN_HUB)
          .fact(IN_NETWORK)
          .fact(SHARED_DELIVERY)
          .fact(IN_BEING)
          .fact(FOR_PROFIT)
          .fact(TAKING_ENQUIRERS)
          .fact(ASSESSMENT_PLACES)
          .fact(OFFERS_KIND)
          .fact(ANOTHER_NATION)
          .fact(ASSOCIATE)
          .fact(WELSH_WANTED)
          .fact(SERVES_IN_WELSH)
          .fact(SERVICE_ID)
          .fact(SERVICE_AUTHORITY)
          .fact(HOME_AUTHORITY)
          .fact(HOME_DISTRICT)
          .list(
              DELIVERY_ORGANISATIONS,
              Facts.<String>about("delivery-organisation").fact(DELIVERY_ORGANISATION).build())
          .list(KINDS_ASKED, OF_KIND)
          .list(DECLARED_CONNECTIONS, OF_CONNECTION)
          .build();

  private RouteFacts() {}

  private static Fact<RouteCandidate, Boolean> fact(
      String name,
      Pointer pointer,
      String english,
      String welsh,
      BiFunction<RouteCandidate, FactContext, Known<Boolean>> reader) {
    return Fact.ofTruth(name, Sensitivity.PERSONAL, pointer, new Bilingual(english, welsh), reader);
  }

  private static Fact<RouteCandidate, Boolean> ofDirectory(
      String name,
      String english,
      String welsh,
      BiFunction<RouteCandidate, FactContext, Known<Boolean>> reader) {
    return Fact.ofTruth(
        name, Sensitivity.NOT_PERSONAL, ROOT, new Bilingual(english, welsh), reader);
  }

  private static <S> Fact<S, String> named(
      String name,
      Sensitivity sensitivity,
      Pointer pointer,
      String english,
      String welsh,
      Function<S, Known<String>> reader) {
    return Fact.ofText(
        name,
        sensitivity,
        pointer,
        new Bilingual(english, welsh),
        (each, context) -> reader.apply(each));
  }

  private static Fact<DeclaredConnection, Boolean> ofConnection(
      String name,
      String property,
      String english,
      String welsh,
      BiFunction<DeclaredConnection, FactContext, Known<Boolean>> reader) {
    return Fact.ofTruth(
        name, Sensitivity.PERSONAL, ROOT.property(property), new Bilingual(english, welsh), reader);
  }

  private static Known<Boolean> homeArea(RouteCandidate each) {
    Residence residence = each.residence();
    boolean among =
        each.service().authority().filter(residence.authorities()::contains).isPresent();
    return switch (residence.kind()) {
      case ONE_AUTHORITY ->
          among && residence.authorities().size() > 1 ? Known.unknown() : Known.of(among);
      case SEVERAL_AUTHORITIES, SEVERAL_NATIONS -> among ? Known.unknown() : Known.of(false);
      case NO_AREA -> Known.of(false);
      case UNKNOWN_POSTCODE, UNKNOWN_DISTRICT, TRUST_NOT_DERIVABLE, NOT_GIVEN -> Known.unknown();
    };
  }

  /** The one place of several, where the home lies in one. */
  private static Known<String> homeIn(Residence residence, List<String> codes) {
    return switch (residence.kind()) {
      case NO_AREA -> Known.of(NONE);
      case ONE_AUTHORITY, SEVERAL_AUTHORITIES, SEVERAL_NATIONS ->
          codes.size() == 1 ? Known.of(codes.get(0)) : Known.unknown();
      case UNKNOWN_POSTCODE, UNKNOWN_DISTRICT, TRUST_NOT_DERIVABLE, NOT_GIVEN -> Known.unknown();
    };
  }

  private static Known<Boolean> looksAfterChild(RouteCandidate each) {
    List<Known<Boolean>> found = new ArrayList<>();
    for (ConnectedChild child : each.enquiry().getConnectedChildren()) {
      found.add(
          EnquirySays.authorityOf(child, each.organisations(), each.asOf())
              .map(theirs -> Known.of(each.service().authority().equals(Optional.of(theirs))))
              .orElse(Known.unknown()));
    }
    return any(found);
  }

  private static Listing<FosteringKind> kindsAsked(Enquiry enquiry) {
    Pointer kinds = ROOT.property("interests").property("kinds");
    List<Element<FosteringKind>> elements = new ArrayList<>();
    for (FosteringKind kind : EnquirySays.kinds(enquiry)) {
      elements.add(new Element<>(kind, kinds.index(elements.size())));
    }
    return Listing.answered(
        elements,
        enquiry.getInterests().flatMap(FosteringInterests::getKindsAnswer),
        kinds,
        ROOT.property("interests").property("kindsAnswer"));
  }

  private static Known<Boolean> any(List<Known<Boolean>> found) {
    if (found.contains(Known.of(true))) {
      return Known.of(true);
    }
    return found.stream().allMatch(Known.of(false)::equals) ? Known.of(false) : Known.unknown();
  }

  /** Of enquirers who declare nothing, no connection is claimed or denied. */
  private static Listing<DeclaredConnection> connections(RouteCandidate each) {
    Optional<ConflictDeclaration> declaration = each.enquiry().getConflictOfInterest();
    List<ConflictOfInterest> declared =
        declaration.map(ConflictDeclaration::getConnections).orElse(List.of());
    Pointer said = CONFLICT.property("connectionsAnswer");
    List<Element<DeclaredConnection>> elements = new ArrayList<>();
    for (int i = 0; i < declared.size(); i++) {
      elements.add(
          new Element<>(new DeclaredConnection(declared.get(i), each), CONNECTIONS.index(i)));
    }
    boolean mayGoOn =
        declaration
            .flatMap(ConflictDeclaration::getConnectionsAnswer)
            .equals(Optional.of(ListAnswer.SOME));
    return mayGoOn
        ? Listing.some(elements, Known.WhyUnknown.NOT_ASKED, CONNECTIONS)
        : Listing.all(elements, said);
  }
}
