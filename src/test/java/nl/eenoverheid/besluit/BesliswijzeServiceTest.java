package nl.eenoverheid.besluit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.eenoverheid.Capability;
import nl.eenoverheid.ModuleTest;
import nl.eenoverheid.StatementBudget;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.signaal.SignaalId;
import nl.eenoverheid.signaal.SignaalService;
import nl.eenoverheid.signaal.Signalen;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteRol;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

@ModuleTest
@Capability({"H4", "H6", "H8", "H13"})
class BesliswijzeServiceTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);

    private final BesluitService besluiten;
    private final BesluitvormingService vorming;
    private final BesliswijzeService wijzen;
    private final MedeeigenaarService eigenaren;
    private final StandpuntService standpunten;
    private final SignaalService signalen;
    private final StatementBudget statements;
    private final World world;

    private SignedIn owner;
    private SignedIn neighbour;
    private SignedIn stranger;
    private OrganisatieId ommen;
    private OrganisatieId dalfsen;
    private WerkruimteId wonen;
    private WerkruimteId closed;
    private BesluitId id;

    @Autowired
    BesliswijzeServiceTest(ApplicationContext context) {
        this.besluiten = context.getBean(BesluitService.class);
        this.vorming = context.getBean(BesluitvormingService.class);
        this.wijzen = context.getBean(BesliswijzeService.class);
        this.eigenaren = context.getBean(MedeeigenaarService.class);
        this.standpunten = context.getBean(StandpuntService.class);
        this.signalen = context.getBean(SignaalService.class);
        this.statements = context.getBean(StatementBudget.class);
        this.world = new World(context.getBean(JdbcClient.class), context.getBean(PlatformTransactionManager.class));
    }

    @BeforeEach
    void people() {
        owner = world.official(World.OMMEN);
        neighbour = world.official(World.DALFSEN);
        stranger = world.official(World.OVERIJSSEL);
        ommen = owner.organisatie();
        dalfsen = neighbour.organisatie();
        wonen = world.werkruimte(Map.of(owner, WerkruimteRol.EIGENAAR, neighbour, WerkruimteRol.DEELNEMER));
        closed = world.werkruimte(Map.of(owner, WerkruimteRol.EIGENAAR));
        People.signIn(owner);
        id = vorming.draft(Besluiten.data(wonen, ommen, "Eerst bouwen langs het spoor"));
    }

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @Test
    void theCountIsLiveAndOnlyOfWhoIsAsked() {
        consensus();
        take(ommen, Standpunt.VOOR);
        take(stranger.organisatie(), Standpunt.VOOR);

        BesliswijzeDetail wijze = wijzen.of(id).orElseThrow();
        assertThat(wijze.telling().spoken()).isEqualTo(1);
        assertThat(wijze.naming(wijze.telling().silent())).isEqualTo("Dalfsen");
        assertThat(besluiten.detail(id).standpunten())
                .extracting(OrganisatieStandpunt::naam)
                .containsExactly("Dalfsen", "Ommen", "Provincie Overijssel");
        People.as(stranger, () -> assertThat(wijzen.of(id)).as("elsewhere").isEmpty());
    }

    @Test
    void whatIsChangedAfterSomebodySpokeIsKeptWithItsReason() {
        consensus();
        take(ommen, Standpunt.VOOR);
        wijzen.choose(id, because("Dalfsen kan niet voor de zomer."));

        assertThat(wijzen.of(id).orElseThrow().wijzigingen()).singleElement().satisfies(was -> {
            assertThat(was.methode()).isEqualTo(Beslismethode.CONSENSUS);
            assertThat(was.partijen()).isEqualTo(2);
            assertThat(was.reden()).isEqualTo("Dalfsen kan niet voor de zomer.");
            assertThat(was.organisatie()).isEqualTo("Ommen");
        });
        assertThatThrownBy(() -> wijzen.choose(
                        id, BesliswijzeData.usual(Beslismethode.ADVIES, Set.of(new OrganisatieId(-1)), ommen)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void peopleMayRecordAnotherResultAndThenSayWhy() {
        consensus();
        take(ommen, Standpunt.VOOR);
        assertThatThrownBy(() -> record(BesluitResultaat.VASTGESTELD, ""))
                .isInstanceOfSatisfying(IllegalMove.class, e -> {
                    assertThat(e.key()).isEqualTo("besluit.uitslag.QUORUM");
                    assertThat(e.params()).containsExactly(1, 2, 2, "Dalfsen");
                });
        record(BesluitResultaat.VASTGESTELD, "De woningnood wacht niet.");
        assertThat(wijzen.of(id).orElseThrow().afwijking()).isEqualTo("De woningnood wacht niet.");
    }

    @Test
    void aResultThatOnlyTakesNoteIsNotCounted() {
        consensus();
        record(BesluitResultaat.KENNISGENOMEN, "");
        assertThat(besluiten.detail(id).resultaat()).isEqualTo(BesluitResultaat.KENNISGENOMEN);
    }

    @Test
    void aChoiceThatCannotBeIsNamedAtOnce() {
        assertThatThrownBy(() -> wijzen.choose(
                        id,
                        new BesliswijzeData(
                                Beslismethode.ADVIES,
                                Set.of(),
                                5,
                                Meerderheid.GEWOON,
                                Onthouding.TELT_NIET,
                                false,
                                null,
                                TODAY.minusDays(3),
                                "")))
                .isInstanceOfSatisfying(InvalidInput.class, e -> assertThat(e.problems())
                        .extracting(InvalidInput.Problem::field)
                        .containsExactly("beslisser", "partijen", "sluitOp"));
        assertThatThrownBy(() -> wijzen.choose(
                        id,
                        new BesliswijzeData(
                                Beslismethode.MEERDERHEID,
                                Set.of(ommen),
                                2,
                                Meerderheid.GEWOON,
                                Onthouding.TELT_NIET,
                                false,
                                null,
                                null,
                                "")))
                .isInstanceOfSatisfying(InvalidInput.class, e -> assertThat(e.problems())
                        .extracting(InvalidInput.Problem::field)
                        .containsExactly("quorum"));
    }

    @Test
    void whereEverybodySaysWhyNobodyIsSilent() {
        wijzen.choose(
                id,
                new BesliswijzeData(
                        Beslismethode.INSTEMMING,
                        Set.of(ommen, dalfsen),
                        null,
                        Meerderheid.GEWOON,
                        Onthouding.TELT_NIET,
                        true,
                        null,
                        null,
                        ""));
        assertThatThrownBy(() -> standpunten.take(id, 1, Besluiten.position(ommen, Standpunt.VOOR, " ")))
                .isInstanceOf(InvalidInput.class);
        take(ommen, Standpunt.VOOR);
    }

    @Test
    void whatChangedAMindIsLinkedAsFarAsOneSeesIt() {
        SignaalId hidden = signalen.note(Signalen.data(closed, "Alleen voor Ommen"));
        SignaalId seen = signalen.note(Signalen.data(wonen, "Dochter van 27 woont nog thuis"));
        standpunten.take(id, 1, Besluiten.position(ommen, Standpunt.TEGEN, "Te duur"));
        People.as(neighbour, () -> {
            standpunten.take(id, 1, Besluiten.position(dalfsen, Standpunt.VOOR, ""));
            assertThatThrownBy(() -> standpunten.take(id, 1, by(dalfsen, hidden)))
                    .isInstanceOf(NotFound.class);
        });
        standpunten.take(id, 1, by(ommen, seen));

        assertThat(besluiten.detail(id).ommekeren()).singleElement().satisfies(change -> {
            assertThat(change.naam()).isEqualTo("Ommen");
            assertThat(change.naar().signaal())
                    .isEqualTo(new Verwijzing(seen.value(), "Dochter van 27 woont nog thuis"));
        });
    }

    @Test
    void whoWritesDownForAnotherSaysWhoSaidItHowAndWhen() {
        assertThatThrownBy(() -> standpunten.take(id, 1, new StandpuntData(dalfsen, Standpunt.VOOR, "", "")))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.problems())
                        .extracting(InvalidInput.Problem::field)
                        .containsExactly("gezegdDoor", "gezegdHoe", "gezegdOp"));
        assertThatThrownBy(() -> standpunten.take(
                        id,
                        1,
                        new StandpuntData(
                                dalfsen,
                                Standpunt.VOOR,
                                "",
                                "",
                                Ommekeer.GEEN,
                                new Doorgifte("de griffie", Doorgeefwijze.MAIL, TODAY.plusDays(1)))))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void whoTakesItBackAndSpeaksAgainStillSaysWhatDidIt() {
        standpunten.take(id, 1, Besluiten.position(ommen, Standpunt.VOOR, ""));
        standpunten.take(id, 1, Besluiten.position(ommen, Standpunt.NOG_NIET, ""));
        assertThatThrownBy(() -> standpunten.take(id, 1, Besluiten.position(ommen, Standpunt.TEGEN, "Te duur")))
                .isInstanceOfSatisfying(InvalidInput.class, refused -> assertThat(refused.problems())
                        .extracting(InvalidInput.Problem::key)
                        .containsExactly("besluit.input.whatChanged"));
        standpunten.take(id, 1, Besluiten.changed(ommen, Standpunt.TEGEN, "Te duur", "de begroting"));
        assertThat(besluiten.detail(id).ommekeren()).singleElement().satisfies(change -> {
            assertThat(change.van()).isEqualTo(Standpunt.VOOR);
            assertThat(change.naar().standpunt()).isEqualTo(Standpunt.TEGEN);
        });
    }

    @Test
    void whoCorrectsWhatAnotherWroteDownDidNotChangeItsMind() {
        standpunten.take(id, 1, phoned("de wethouder wonen"));
        People.as(neighbour, () -> standpunten.take(id, 1, Besluiten.position(dalfsen, Standpunt.TEGEN, "Zo niet.")));
        assertThat(of(dalfsen).isUnconfirmed()).isFalse();
        assertThat(besluiten.detail(id).ommekeren()).isEmpty();
    }

    @Test
    void whatWasPhonedIsMarkedUntilTheOrganisationSaysYes() {
        assertThatThrownBy(() -> standpunten.take(id, 1, phoned(""))).isInstanceOf(InvalidInput.class);
        standpunten.take(id, 1, phoned("de wethouder wonen"));
        StandpuntRegel said = of(dalfsen).regels().getFirst();
        assertThat(said.isUnconfirmed()).isTrue();
        assertThat(said.doorgifte())
                .isEqualTo(new Doorgifte("de wethouder wonen", Doorgeefwijze.TELEFOON, TODAY.minusDays(1)));

        People.as(neighbour, () -> {
            assertThat(wijzen.waiting(wonen)).extracting(WaitingBesluit::reden).containsExactly(Wachtreden.BEVESTIGING);
            standpunten.confirm(id, 1);
            standpunten.confirm(id, 1);
            assertThat(wijzen.waiting(wonen)).isEmpty();
        });
        assertThat(of(dalfsen).regels()).hasSize(2);
        assertThat(of(dalfsen).regels().getFirst().isUnconfirmed()).isFalse();
        assertThat(besluiten.detail(id).ommekeren()).as("no change of mind").isEmpty();
    }

    @Test
    void coOwnersAgreeRoundAfterRound() {
        eigenaren.choose(id, new MedeeigenaarData(Set.of(dalfsen)));
        eigenaren.submit(id, "");
        People.as(neighbour, () -> {
            assertThat(wijzen.waiting(null)).extracting(WaitingBesluit::reden).containsExactly(Wachtreden.AKKOORD);
            eigenaren.sendBack(id, 1, "De kernen staan er niet in.");
            assertThat(wijzen.waiting(null)).isEmpty();
        });
        assertThatThrownBy(() -> eigenaren.submit(id, "")).isInstanceOf(InvalidInput.class);
        BesluitDetail seen = besluiten.detail(id);
        vorming.change(id, seen.version(), Besluiten.because(seen.data(), "woondeal", "Twintig per kern"));
        eigenaren.submit(id, "Twintig woningen per kern staan erin.");
        People.as(neighbour, () -> eigenaren.agree(id, 2));

        AkkoordDetail akkoord = eigenaren.of(id);
        assertThat(akkoord.status()).isEqualTo(AkkoordStatus.AKKOORD);
        assertThat(akkoord.rondes()).extracting(AkkoordRonde::ronde).containsExactly(2, 1);
        assertThat(akkoord.rondes().getLast().antwoorden()).singleElement().satisfies(each -> assertThat(each.reden())
                .isEqualTo("De kernen staan er niet in."));
        BesluitDetail agreed = besluiten.detail(id);
        vorming.change(id, agreed.version(), Besluiten.because(agreed.data(), "woondeal", "Toch tien per kern"));
        assertThat(eigenaren.of(id).status()).isEqualTo(AkkoordStatus.VEROUDERD);
        People.as(stranger, () -> assertThatThrownBy(() -> eigenaren.of(id)).isInstanceOf(NotFound.class));
    }

    @Test
    void whoIsAskedAndSilentIsWaitedFor() {
        consensus();
        assertThat(reasons(owner)).containsExactly(Wachtreden.STANDPUNT);
        take(ommen, Standpunt.VOOR);
        assertThat(reasons(owner)).isEmpty();
        assertThat(reasons(neighbour)).containsExactly(Wachtreden.STANDPUNT);
        assertThat(reasons(stranger)).isEmpty();
    }

    @Test
    void staysWithinItsStatementBudget() {
        consensus();
        take(ommen, Standpunt.VOOR);
        statements.atMost(3, () -> wijzen.of(id));
        statements.atMost(3, () -> eigenaren.of(id));
        statements.atMost(1, () -> wijzen.waiting(null));
    }

    private List<Wachtreden> reasons(SignedIn person) {
        return People.as(
                person,
                () -> wijzen.waiting(null).stream().map(WaitingBesluit::reden).toList());
    }

    private void consensus() {
        wijzen.choose(id, BesliswijzeData.usual(Beslismethode.CONSENSUS, Set.of(ommen, dalfsen), null));
    }

    private BesliswijzeData because(String reden) {
        return new BesliswijzeData(
                Beslismethode.MEERDERHEID,
                Set.of(ommen),
                null,
                Meerderheid.GEWOON,
                Onthouding.TELT_NIET,
                false,
                null,
                TODAY.plusDays(9),
                reden);
    }

    private void take(OrganisatieId organisatie, Standpunt standpunt) {
        standpunten.take(id, 1, Besluiten.position(organisatie, standpunt, "Het kan."));
    }

    private StandpuntData by(OrganisatieId organisatie, SignaalId signaal) {
        Standpunt other = organisatie.equals(ommen) ? Standpunt.VOOR : Standpunt.TEGEN;
        return new StandpuntData(
                organisatie,
                other,
                "Dit hadden we niet gezien.",
                "",
                new Ommekeer(Doorslag.SIGNAAL, "", signaal.value()),
                Doorgifte.GEEN);
    }

    private StandpuntData phoned(String door) {
        return new StandpuntData(
                dalfsen,
                Standpunt.VOOR,
                "",
                "",
                Ommekeer.GEEN,
                new Doorgifte(door, Doorgeefwijze.TELEFOON, TODAY.minusDays(1)));
    }

    private OrganisatieStandpunt of(OrganisatieId organisatie) {
        return besluiten.detail(id).standpunten().stream()
                .filter(each -> each.organisatie().equals(organisatie))
                .findFirst()
                .orElseThrow();
    }

    private void record(BesluitResultaat resultaat, String tegenTelling) {
        vorming.record(id, besluiten.detail(id).version(), new UitkomstData(resultaat, TODAY, null, tegenTelling));
    }
}
