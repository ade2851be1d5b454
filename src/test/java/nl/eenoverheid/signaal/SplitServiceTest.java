package nl.eenoverheid.signaal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.eenoverheid.Capability;
import nl.eenoverheid.ModuleTest;
import nl.eenoverheid.StatementBudget;
import nl.eenoverheid.TestClock;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.shared.Stale;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.PlaatsingService;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteRol;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;

@ModuleTest
@Capability("A11")
class SplitServiceTest {
    private static final LocalDate UNTIL = LocalDate.of(2026, 4, 1);

    private final SplitService splits;
    private final SignaalService signalen;
    private final ContactService contacts;
    private final PlaatsingService plaatsingen;
    private final World world;

    @Autowired
    StatementBudget statements;

    @Autowired
    TestClock clock;

    private SignedIn official;
    private SignedIn reader;
    private SignedIn stranger;
    private WerkruimteId wonen;

    @Autowired
    SplitServiceTest(
            SplitService splits,
            SignaalService signalen,
            ContactService contacts,
            PlaatsingService plaatsingen,
            JdbcClient jdbc,
            PlatformTransactionManager manager) {
        this.splits = splits;
        this.signalen = signalen;
        this.contacts = contacts;
        this.plaatsingen = plaatsingen;
        this.world = new World(jdbc, manager);
    }

    @BeforeEach
    void people() {
        official = world.official(World.OMMEN);
        reader = world.official(World.ZWOLLE);
        stranger = world.official(World.OVERIJSSEL);
        wonen = world.werkruimte(Map.of(official, WerkruimteRol.EIGENAAR, reader, WerkruimteRol.LEZER));
        People.signIn(official);
    }

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @Test
    void eachPartIsASignaalOfItsOwnHeardThereAndThenAndBothWaysAreShown() {
        SignaalId whole = signalen.note(Signalen.data(wonen, "De bus komt niet.\nDe huur is te hoog."));

        List<SignaalId> parts = split(whole, part("De bus komt niet.", false), part("De huur is te hoog.", false));

        SignaalDetail bus = signalen.detail(parts.getFirst());
        assertThat(bus.data().woorden()).isEqualTo("De bus komt niet.");
        assertThat(bus.data().soort()).isEqualTo(SignaalSoort.IDEE);
        assertThat(bus.data().thema()).isEqualTo(41L);
        assertThat(bus.data().kern()).isEqualTo("Lemele");
        assertThat(bus.data().gehoordOp()).isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(bus.data().aanleiding()).isEqualTo(3L);
        assertThat(bus.oorsprong()).isEqualTo(whole.value());
        assertThat(signalen.detail(whole).status()).isEqualTo(SignaalStatus.GESPLITST);
        assertThat(signalen.detail(whole).data().woorden()).isEqualTo("De bus komt niet.\nDe huur is te hoog.");
        assertThat(splits.family(whole).parts())
                .extracting(SignaalListItem::kop)
                .containsExactlyInAnyOrder("De bus komt niet.", "De huur is te hoog.");
        assertThat(splits.family(parts.getFirst()).origin())
                .extracting(SignaalListItem::id)
                .isEqualTo(whole.value());
    }

    @Test
    void whatWasPromisedGoesAlongToTheChosenPartsWithTheContactDetails() {
        SignaalId whole = contacts.note(
                Signalen.promised(wonen, "Wanneer? En de huur?", UNTIL), new ContactData("Jan", "", "0612345678", ""));

        List<SignaalId> parts = split(whole, part("Wanneer?", true), part("En de huur?", false));

        assertThat(signalen.detail(parts.getFirst()).data().antwoord())
                .isEqualTo(new SignaalData.Toezegging("bewonersgroep", Kanaal.BRIEF, UNTIL));
        assertThat(contacts.read(parts.getFirst()).telefoon()).isEqualTo("0612345678");
        assertThat(signalen.detail(parts.getLast()).data().antwoord()).isNull();
        assertThat(contacts.read(parts.getLast()).isEmpty()).isTrue();
        assertThat(signalen.detail(whole).data().antwoord()).isNull();
        assertThat(contacts.read(whole).isEmpty()).isTrue();
        assertThatThrownBy(() -> signalen.change(
                        whole,
                        signalen.detail(whole).version(),
                        Signalen.promised(wonen, "Wanneer? En de huur?", UNTIL)))
                .as("not promised a second time beside its parts")
                .isInstanceOf(InvalidInput.class);
        signalen.change(whole, signalen.detail(whole).version(), Signalen.data(wonen, "Wanneer? En wat doet de huur?"));
    }

    @Test
    void aPromiseIsNotLostByMistakeAndOnePartIsNoSplit() {
        SignaalId whole = signalen.note(Signalen.promised(wonen, "Wanneer? En de huur?", UNTIL));

        assertThatThrownBy(() -> split(whole, part("Wanneer?", false), part("En de huur?", false)))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> split(whole, part("Wanneer?", true))).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> split(whole, part("Wanneer?", true), part(" ", false)))
                .isInstanceOf(InvalidInput.class);
        assertThat(signalen.detail(whole).status()).isEqualTo(SignaalStatus.GENOTEERD);
        assertThat(signalen.detail(whole).data().antwoord()).isNotNull();
    }

    @Test
    void aSplitIsTakenBackWithWhatWasPromisedAsLongAsNothingHappenedToIt() {
        SignaalId whole = contacts.note(
                Signalen.promised(wonen, "Wanneer? En de huur?", UNTIL), new ContactData("Jan", "", "", ""));
        List<SignaalId> parts = split(whole, part("Wanneer?", true), part("En de huur?", true));

        splits.undo(whole, "te vroeg");

        assertThat(signalen.detail(whole).status()).isEqualTo(SignaalStatus.HEROPEND);
        assertThat(signalen.detail(whole).data().antwoord()).isNotNull();
        assertThat(contacts.read(whole).naam()).isEqualTo("Jan");
        assertThat(parts).allSatisfy(part -> {
            assertThat(signalen.detail(part).status()).isEqualTo(SignaalStatus.VERVALLEN);
            assertThat(signalen.detail(part).data().antwoord()).isNull();
            assertThat(contacts.read(part).isEmpty()).isTrue();
        });
        assertThatThrownBy(() -> splits.undo(whole, "nog eens")).isInstanceOf(IllegalMove.class);
    }

    @Test
    void aSplitStaysAfterAWhileOrWhenAPartWentOn() {
        SignaalId early = signalen.note(Signalen.data(wonen, "Een. Twee."));
        List<SignaalId> parts = split(early, part("Een.", false), part("Twee.", false));
        signalen.drop(parts.getFirst(), "dubbel");
        assertThatThrownBy(() -> splits.undo(early, "te laat")).isInstanceOf(IllegalMove.class);

        SignaalId late = signalen.note(Signalen.data(wonen, "Drie. Vier."));
        split(late, part("Drie.", false), part("Vier.", false));
        clock.advance(SplitService.UNDO.plus(Duration.ofMinutes(1)));
        assertThatThrownBy(() -> splits.undo(late, "te laat")).isInstanceOf(IllegalMove.class);
    }

    @Test
    void partsAreSeenWhereTheConversationIsSeenAndNowhereElse() {
        SignedIn partner = world.official(World.DALFSEN);
        WerkruimteId second =
                world.werkruimte(Map.of(official, WerkruimteRol.DEELNEMER, partner, WerkruimteRol.DEELNEMER));
        SignaalId whole = signalen.note(Signalen.data(wonen, "Een. Twee."));
        plaatsingen.place(new Item(ItemSoort.SIGNAAL, whole.value()), second);

        List<SignaalId> parts = split(whole, part("Een.", false), part("Twee.", false));

        People.as(partner, () -> {
            assertThat(splits.family(whole).parts()).hasSize(2);
            assertThat(signalen.detail(parts.getFirst()).canWrite()).isFalse();
        });
        People.as(reader, () -> assertThatThrownBy(() -> splits.undo(whole, "mag niet"))
                .isInstanceOf(AccessDeniedException.class));
        People.as(stranger, () -> {
            assertThat(splits.family(whole)).isEqualTo(new SplitFamily(null, List.of()));
            assertThatThrownBy(() -> split(whole, part("Een.", false), part("Twee.", false)))
                    .isInstanceOf(NotFound.class);
        });
    }

    @Test
    void splittingTwiceIsRefused() {
        SignaalId whole = signalen.note(Signalen.data(wonen, "Een. Twee."));
        long version = signalen.detail(whole).version();
        splits.split(whole, version, new SplitData(List.of(part("Een.", false), part("Twee.", false))));

        assertThatThrownBy(() ->
                        splits.split(whole, version, new SplitData(List.of(part("Een.", false), part("Twee.", false)))))
                .isInstanceOf(Stale.class);
        assertThatThrownBy(() -> split(whole, part("Een.", false), part("Twee.", false)))
                .isInstanceOf(IllegalMove.class);
    }

    @Test
    void staysWithinItsStatementBudget() {
        SignaalId whole = signalen.note(Signalen.data(wonen, "Een. Twee."));
        List<SignaalId> parts = split(whole, part("Een.", false), part("Twee.", false));
        statements.atMost(2, () -> splits.family(whole));
        statements.atMost(3, () -> splits.family(parts.getFirst()));
    }

    private List<SignaalId> split(SignaalId whole, SignaalData... parts) {
        return splits.split(
                whole, People.as(official, () -> signalen.detail(whole).version()), new SplitData(List.of(parts)));
    }

    private static SignaalData part(String woorden, boolean answered) {
        return new SignaalData(
                null,
                SignaalSoort.IDEE,
                woorden,
                "",
                "",
                "",
                "",
                "",
                "",
                null,
                null,
                null,
                41L,
                null,
                "",
                "",
                Set.of(),
                answered ? new SignaalData.Toezegging("", null, null) : null);
    }
}
