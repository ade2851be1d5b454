package nl.eenoverheid.stuk.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.eenoverheid.ApplicationTest;
import nl.eenoverheid.Capability;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.dossier.DossierRoutes;
import nl.eenoverheid.dossier.DossierService;
import nl.eenoverheid.dossier.Dossiers;
import nl.eenoverheid.inhoud.Contents;
import nl.eenoverheid.stuk.StukData;
import nl.eenoverheid.stuk.StukFilter;
import nl.eenoverheid.stuk.StukId;
import nl.eenoverheid.stuk.StukListItem;
import nl.eenoverheid.stuk.StukOntvangstService;
import nl.eenoverheid.stuk.StukRoutes;
import nl.eenoverheid.stuk.StukService;
import nl.eenoverheid.stuk.StukSoort;
import nl.eenoverheid.ui.ListRow;
import nl.eenoverheid.vertrouwelijkheid.Vertrouwelijkheid;
import nl.eenoverheid.vertrouwelijkheid.VertrouwelijkheidData;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteRol;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.transaction.PlatformTransactionManager;

@ApplicationTest
@Capability({"E5", "E6", "I6"})
class StukViewTest extends SpringBrowserlessTest {
    private static final LocalDate DAY = LocalDate.of(2026, 2, 20);
    private static final Duration LONG = Duration.ofSeconds(20);

    @Autowired
    private ApplicationContext context;

    private SignedIn owner;
    private SignedIn member;
    private DossierId dossier;

    @BeforeEach
    void people() {
        UI.getCurrent().setLocale(Locale.of("nl"));
        World world = new World(context.getBean(JdbcClient.class), context.getBean(PlatformTransactionManager.class));
        owner = world.official(World.OMMEN);
        member = world.official(World.DALFSEN);
        WerkruimteId wonen = world.werkruimte(Map.of(owner, WerkruimteRol.EIGENAAR, member, WerkruimteRol.DEELNEMER));
        People.signIn(owner);
        dossier = context.getBean(DossierService.class).open(Dossiers.data(wonen, "Woningbouw"));
    }

    /** Not after each: what waits for a screen is still shown to the one who was signed in. */
    @AfterAll
    static void signOut() {
        People.signOut();
    }

    @Test
    void oneReadsADocumentOnItsPageAndChangesIt() {
        StukId id = add("Nota grond", "De grond kost 300 euro per meter.", VertrouwelijkheidData.INTERN);
        UI.getCurrent().navigate(DossierRoutes.detail(dossier.value()), QueryParameters.of("deel", "STUKKEN"));
        assertThat(find(ListRow.class).all()).extracting(ListRow::getHref).contains(StukRoutes.detail(id.value()));
        UI.getCurrent().navigate(StukRoutes.detail(id.value()));
        assertThat(page()).contains("Nota grond", "Versies (1)", "De woorden in dit stuk worden nog gelezen.");

        press("Trek in");
        TextArea reden = find(TextArea.class).withLabel("Waarom?").single();
        press("Trek in", 1);
        assertThat(reden.isInvalid()).as("said at the field").isTrue();
        test(reden).setValue("De cijfers klopten niet.");
        press("Trek in", 1);
        UI.getCurrent().navigate(StukRoutes.detail(id.value()), QueryParameters.of("versie", "1"));
        assertThat(page()).contains("Dit stuk is ingetrokken", "De cijfers klopten niet.");
    }

    @Test
    void thePageOfALimitedOneSaysWhoReadsIt() {
        StukId id = add(
                "Nota grond",
                "x",
                new VertrouwelijkheidData(
                        Vertrouwelijkheid.VERTROUWELIJK,
                        null,
                        null,
                        Set.of(member.id().value()),
                        "Er wordt nog onderhandeld."));
        UI.getCurrent().navigate(StukRoutes.detail(id.value()));
        assertThat(page()).contains("vertrouwelijk", owner.naam(), member.naam(), "Er wordt nog onderhandeld.");
        StukView view = find(StukView.class).single();
        assertThat(view.readers()).as("the answer to who sees this").isPresent();
        JdbcClient jdbc = context.getBean(JdbcClient.class);
        assertThat(jdbc.sql("select count(*) from audit where soort = 'stuk.audit.read' and titel = ?")
                        .param(Long.toString(id.value()))
                        .query(Integer.class)
                        .single())
                .as("that it was read")
                .isEqualTo(1);
    }

    @Test
    void wordsAreFoundWhereTheyStandByWhoMay() {
        StukId open = add("Nota woningen", "Bij de kwelkade komen acht woningen.", VertrouwelijkheidData.INTERN);
        StukId limited = add(
                "Nota prijs",
                "De kwelkade kost 300 euro.",
                new VertrouwelijkheidData(Vertrouwelijkheid.VERTROUWELIJK, null, null, Set.of(), "Nog niet bekend."));
        read();
        StukService stukken = context.getBean(StukService.class);
        StukFilter filter = new StukFilter(null, null, null, null, null, "kwelkade", false);
        await().pollInSameThread().atMost(LONG).untilAsserted(() -> assertThat(
                        stukken.list(filter, null).rows())
                .extracting(StukListItem::id)
                .containsExactly(limited.value(), open.value()));
        UI.getCurrent().navigate(StukRoutes.LIST, QueryParameters.of("woorden", "kwelkade"));
        assertThat(find(ListRow.class).all()).hasSize(2);
        assertThat(page()).contains("komen acht woningen", "Dossier: Woningbouw");
        People.as(member, () -> assertThat(stukken.list(filter, null).rows())
                .extracting(StukListItem::id)
                .containsExactly(open.value()));
        UI.getCurrent().navigate(StukRoutes.LIST, QueryParameters.of("woorden", "fietspad"));
        assertThat(page()).contains("Geen stuk gevonden");
    }

    private StukId add(String titel, String words, VertrouwelijkheidData level) {
        return context.getBean(StukOntvangstService.class)
                .add(
                        dossier,
                        new StukData(titel, StukSoort.NOTA, DAY, owner.organisatie()),
                        level,
                        Contents.text("nota.txt", words));
    }

    /** As the background does. */
    private void read() {
        ReflectionTestUtils.invokeMethod(context.getBean("tekstRun"), "all");
    }

    private String page() {
        return Stream.of(StukView.class, StukkenView.class)
                .flatMap(view -> find(view).all().stream())
                .map(view -> view.getElement().getTextRecursively())
                .collect(Collectors.joining());
    }

    private void press(String button) {
        press(button, 0);
    }

    private void press(String button, int which) {
        test(find(Button.class).withText(button).all().get(which)).click();
    }
}
