package nl.eenoverheid.ondertekening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.eenoverheid.ApplicationTest;
import nl.eenoverheid.Capability;
import nl.eenoverheid.StatementBudget;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.Rol;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.besluit.BesluitId;
import nl.eenoverheid.besluit.BesluitSoort;
import nl.eenoverheid.besluit.Besluiten;
import nl.eenoverheid.besluit.BesluitvormingService;
import nl.eenoverheid.mandaat.HouderKeuze;
import nl.eenoverheid.mandaat.MandaatData;
import nl.eenoverheid.mandaat.MandaatDetail.Gebrek;
import nl.eenoverheid.mandaat.MandaatId;
import nl.eenoverheid.mandaat.MandaatKeepService;
import nl.eenoverheid.mandaat.MandaatListItem;
import nl.eenoverheid.mandaat.MandaatService;
import nl.eenoverheid.mandaat.MandaatSoort;
import nl.eenoverheid.mandaat.Mandaten;
import nl.eenoverheid.overheid.BestuursorgaanService;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.VerloopService;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteRol;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;

/** Today is Tuesday 3 March 2026. */
@ApplicationTest
@Capability("H17")
class OndertekeningServiceTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 3);

    private final OndertekeningService ondertekening;
    private final ApplicationContext context;
    private final StatementBudget statements;
    private final World world;

    private String waarover = "";
    private SignedIn beheerder;
    private SignedIn writer;
    private SignedIn reader;
    private BesluitId besluit;

    @Autowired
    OndertekeningServiceTest(
            OndertekeningService ondertekening, ApplicationContext context, StatementBudget statements) {
        this.ondertekening = ondertekening;
        this.context = context;
        this.statements = statements;
        this.world = new World(context.getBean(JdbcClient.class), context.getBean(PlatformTransactionManager.class));
    }

    @BeforeEach
    void oneBesluit() {
        waarover = "vergunningen " + UUID.randomUUID();
        beheerder = world.person(World.OVERIJSSEL, Rol.BEHEERDER);
        writer = world.official(World.OVERIJSSEL);
        reader = world.official(World.OMMEN);
        WerkruimteId wonen = world.werkruimte(Map.of(writer, WerkruimteRol.DEELNEMER, reader, WerkruimteRol.LEZER));
        People.signIn(writer);
        besluit = context.getBean(BesluitvormingService.class)
                .draft(Besluiten.ofKind(
                        Besluiten.data(wonen, writer.organisatie(), "Vergunning voor het spoor"),
                        BesluitSoort.MANDAATBESLUIT));
    }

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @Test
    void aBesluitPointsAtTheMandateThatHeldOnItsDay() {
        MandaatId holds = given(Mandaten.FROM, null, new BigDecimal("50000"));
        MandaatId ended = given(Mandaten.FROM, TODAY.minusDays(1), null);
        assertThat(found().isMissing()).isTrue();
        assertThat(ondertekening.choices(besluit))
                .extracting(MandaatListItem::id)
                .contains(holds)
                .doesNotContain(ended);

        choose(holds, new BigDecimal("49999"));
        assertThat(found().gebreken()).isEmpty();
        assertThat(found().mandaat().namens()).isEqualTo("Gedeputeerde Staten Overijssel");
        choose(holds, new BigDecimal("50001"));
        assertThat(found().gebreken()).containsExactly(Gebrek.BOVEN_GRENS);
        choose(ended, null);
        assertThat(found().gebreken()).containsExactly(Gebrek.VERLOPEN);
        statements.atMost(2, () -> ondertekening.ofBesluit(besluit));

        ondertekening.release(besluit, "toch een gewoon besluit");
        assertThat(found().isMissing()).isTrue();
        assertThatThrownBy(() -> ondertekening.release(besluit, "nog eens")).isInstanceOf(IllegalMove.class);
        assertThat(context.getBean(VerloopService.class).ofItem(new Item(ItemSoort.BESLUIT, besluit.value())))
                .extracting(regel -> regel.soort())
                .contains("ondertekening.verloop.gekozen", "ondertekening.verloop.losgelaten");
    }

    @Test
    void whatIsWithdrawnLaterIsToldWithItsDay() {
        MandaatId id = given(Mandaten.FROM, null, null);
        choose(id, null);
        People.as(beheerder, () -> {
            long version = context.getBean(MandaatService.class).detail(id).version();
            context.getBean(MandaatKeepService.class).withdraw(id, version, TODAY, "nieuw besluit");
        });
        assertThat(found().gebreken()).containsExactly(Gebrek.INGETROKKEN);
    }

    @Test
    void whoDoesNotWriteThereChoosesNothing() {
        MandaatId id = given(Mandaten.FROM, null, null);
        People.as(reader, () -> {
            assertThat(found().canChoose()).isFalse();
            assertThatThrownBy(() -> choose(id, null)).isInstanceOf(AccessDeniedException.class);
        });
        People.as(world.official(World.OMMEN), () -> {
            assertThat(ondertekening.ofBesluit(besluit)).isEmpty();
            assertThatThrownBy(() -> choose(id, null)).isInstanceOf(NotFound.class);
        });
        assertThatThrownBy(() -> choose(new MandaatId(-1), null)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> ondertekening.choose(
                        besluit, new OndertekeningData(null, new BigDecimal("-1"), "a".repeat(1001))))
                .isInstanceOfSatisfying(InvalidInput.class, no -> assertThat(no.problems())
                        .extracting(InvalidInput.Problem::field)
                        .containsExactly("mandaat", "bedrag", "toelichting"));
    }

    private MandaatId given(LocalDate van, LocalDate tot, BigDecimal bedrag) {
        return People.as(beheerder, () -> context.getBean(MandaatKeepService.class)
                .give(new MandaatData(
                        MandaatSoort.MANDAAT,
                        null,
                        Mandaten.orgaan(context.getBean(BestuursorgaanService.class), "Gedeputeerde Staten Overijssel"),
                        HouderKeuze.of(beheerder.organisatie(), "directeur"),
                        Mandaten.inhoud(waarover, van, tot, bedrag))));
    }

    private void choose(MandaatId id, BigDecimal bedrag) {
        ondertekening.choose(besluit, new OndertekeningData(id, bedrag, ""));
    }

    private OndertekeningDetail found() {
        return ondertekening.ofBesluit(besluit).orElseThrow();
    }
}
