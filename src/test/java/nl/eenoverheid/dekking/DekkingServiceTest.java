package nl.eenoverheid.dekking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.eenoverheid.ApplicationTest;
import nl.eenoverheid.Capability;
import nl.eenoverheid.StatementBudget;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.begroting.Detail;
import nl.eenoverheid.begroting.LeveringData;
import nl.eenoverheid.begroting.LeveringData.Totaal;
import nl.eenoverheid.begroting.LeveringWriter;
import nl.eenoverheid.begroting.OverheidId;
import nl.eenoverheid.begroting.OverheidLookup;
import nl.eenoverheid.begroting.Verslag;
import nl.eenoverheid.besluit.BesluitId;
import nl.eenoverheid.besluit.Besluiten;
import nl.eenoverheid.besluit.BesluitvormingService;
import nl.eenoverheid.shared.InvalidInput;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.shared.Stale;
import nl.eenoverheid.workspace.Item;
import nl.eenoverheid.workspace.ItemSoort;
import nl.eenoverheid.workspace.VerloopService;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteRol;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@ApplicationTest
@Capability("G5")
class DekkingServiceTest {
    private static final int JAAR = 2071;
    private static final OverheidId ZWOLLE = new OverheidId(10193);

    private final DekkingService dekking;
    private final ApplicationContext context;
    private final StatementBudget statements;
    private final World world;
    private SignedIn writer;
    private SignedIn reader;
    private BesluitId besluit;

    @Autowired
    DekkingServiceTest(DekkingService dekking, ApplicationContext context, StatementBudget statements) {
        this.dekking = dekking;
        this.context = context;
        this.statements = statements;
        this.world = new World(context.getBean(JdbcClient.class), context.getBean(PlatformTransactionManager.class));
    }

    @BeforeEach
    void oneBesluit() {
        writer = world.official(World.OVERIJSSEL);
        reader = world.official(World.OMMEN);
        WerkruimteId wonen = world.werkruimte(Map.of(writer, WerkruimteRol.DEELNEMER, reader, WerkruimteRol.LEZER));
        People.signIn(writer);
        besluit = context.getBean(BesluitvormingService.class)
                .draft(Besluiten.data(wonen, writer.organisatie(), "Bouw 120 woningen bij het spoor"));
        budget(ommen(), "8.3", "1500");
    }

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @Test
    void whatNobodyPaysIsSaid() {
        assertThat(found().isEmpty()).isTrue();
        assertThat(found().tekort()).isNull();
        costs(DekkingDetail.NOT_SAID, "1500");
        assertThat(found().tekort()).isEqualByComparingTo("1500");
        add(line(ommen(), "8.3", "1200.5"));
        assertThat(found().gedekt()).isEqualByComparingTo("1200.5");
        assertThat(found().tekort()).isEqualByComparingTo("299.5");
        statements.atMost(3, () -> dekking.ofBesluit(besluit));
        assertThat(context.getBean(VerloopService.class).ofItem(new Item(ItemSoort.BESLUIT, besluit.value())))
                .extracting(regel -> regel.soort())
                .contains("dekking.verloop.kosten", "dekking.verloop.erbij");
    }

    @Test
    void aLineHoldsWhatTheBudgetThatCountsSays() {
        add(line(ommen(), "8.3", "1501"));
        assertThat(found().regels()).singleElement().satisfies(rij -> {
            assertThat(rij.begroot()).isEqualByComparingTo("1500");
            assertThat(rij.isMoreThanBudget()).isTrue();
            assertThat(rij.taakveld().naam()).isEqualTo("Wonen en bouwen");
        });
        budget(ommen(), "8.3", "1600");
        assertThat(found().regels()).singleElement().satisfies(rij -> assertThat(rij.isMoreThanBudget())
                .isFalse());
    }

    @Test
    void aBudgetThatWasNotDeliveredIsAGap() {
        add(line(ZWOLLE, "8.3", "10"));
        assertThat(found().regels()).singleElement().satisfies(rij -> {
            assertThat(rij.isUnbudgeted()).isTrue();
            assertThat(rij.isMoreThanBudget()).isFalse();
        });
    }

    @Test
    void aLineCanBeTakenOffOnce() {
        add(line(ommen(), "8.3", "10"));
        DekkingsregelId id = found().regels().getFirst().id();
        dekking.remove(besluit, id);
        assertThat(found().regels()).isEmpty();
        assertThatThrownBy(() -> dekking.remove(besluit, id)).isInstanceOf(NotFound.class);
    }

    @Test
    void whoSaysTheCostsOnAnOldScreenHearsIt() {
        costs(DekkingDetail.NOT_SAID, "1500");
        assertThatThrownBy(() -> costs(DekkingDetail.NOT_SAID, "1600")).isInstanceOf(Stale.class);
        costs(found().version(), "1600");
        assertThat(found().kosten()).isEqualByComparingTo("1600");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1000000000", "0.0001"})
    void anAmountIsMoreThanNothingAndToTheEuro(String amount) {
        assertThatThrownBy(() -> costs(DekkingDetail.NOT_SAID, amount)).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> add(line(ommen(), "8.3", amount))).isInstanceOf(InvalidInput.class);
    }

    @Test
    void aLineMustBeOneOfThatGovernmentAndYear() {
        assertThatThrownBy(() -> add(line(ommen(), "8.33", "1"))).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> add(line(ommen(), "8.", "1"))).isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> add(new DekkingsregelData(null, null, "", null, false, "")))
                .isInstanceOfSatisfying(InvalidInput.class, e -> assertThat(e.problems())
                        .extracting(InvalidInput.Problem::field)
                        .contains("overheid", "boekjaar", "taakveld", "bedrag"));
    }

    @Test
    void onlyWhoWritesThereSaysIt() {
        costs(DekkingDetail.NOT_SAID, "5");
        People.signIn(reader);
        assertThat(found().canWrite()).isFalse();
        assertThatThrownBy(() -> costs(found().version(), "6")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> add(line(ommen(), "8.3", "1"))).isInstanceOf(AccessDeniedException.class);
        People.signIn(world.official(World.OMMEN));
        assertThat(dekking.ofBesluit(besluit)).isEmpty();
        assertThatThrownBy(() -> add(line(ommen(), "8.3", "1"))).isInstanceOf(NotFound.class);
    }

    private DekkingDetail found() {
        return dekking.ofBesluit(besluit).orElseThrow();
    }

    private void costs(long version, String amount) {
        dekking.stateCosts(besluit, version, new KostenData(new BigDecimal(amount), "Raadsvoorstel, bijlage 2"));
    }

    private void add(DekkingsregelData data) {
        dekking.add(besluit, data);
    }

    private DekkingsregelData line(OverheidId overheid, String taakveld, @Nullable String amount) {
        return new DekkingsregelData(
                overheid, JAAR, taakveld, amount == null ? null : new BigDecimal(amount), false, "");
    }

    private OverheidId ommen() {
        return context.getBean(OverheidLookup.class)
                .byCode(World.OMMEN)
                .orElseThrow()
                .id();
    }

    private void budget(OverheidId overheid, String taakveld, String lasten) {
        var data = new LeveringData(
                overheid,
                JAAR,
                Verslag.BEGROTING,
                Detail.TOTALEN,
                "Verzonnen voor deze test",
                null,
                List.of(new Totaal(taakveld, new BigDecimal(lasten), BigDecimal.ZERO)),
                List.of());
        new TransactionTemplate(context.getBean(PlatformTransactionManager.class))
                .executeWithoutResult(status -> context.getBean(LeveringWriter.class)
                        .keep(data, writer.actor().account(), null, Instant.parse("2026-03-03T10:00:00Z")));
    }
}
