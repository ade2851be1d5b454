package nl.eenoverheid.duiding.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Location;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.eenoverheid.ApplicationTest;
import nl.eenoverheid.Capability;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.Rol;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.duiding.DuidingData;
import nl.eenoverheid.duiding.DuidingDetail;
import nl.eenoverheid.duiding.DuidingId;
import nl.eenoverheid.duiding.DuidingRoutes;
import nl.eenoverheid.duiding.DuidingService;
import nl.eenoverheid.duiding.DuidingWorkService;
import nl.eenoverheid.duiding.LezingService;
import nl.eenoverheid.duiding.Merk;
import nl.eenoverheid.signaal.SignaalService;
import nl.eenoverheid.signaal.Signalen;
import nl.eenoverheid.ui.Choice;
import nl.eenoverheid.ui.ListRow;
import nl.eenoverheid.workspace.Presence;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteRol;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;

@ApplicationTest
@Capability({"B1", "B2", "B3"})
class DuidingViewsTest extends SpringBrowserlessTest {
    @Autowired
    private DuidingService duidingen;

    @Autowired
    private DuidingWorkService work;

    @Autowired
    private LezingService lezingen;

    @Autowired
    private SignaalService signalen;

    @Autowired
    private Presence presence;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager manager;

    private World world;
    private SignedIn ommen;
    private SignedIn dalfsen;
    private WerkruimteId wonen;
    private long huis;

    @BeforeEach
    void people() {
        UI.getCurrent().setLocale(Locale.of("nl"));
        world = new World(jdbc, manager);
        ommen = world.official(World.OMMEN);
        dalfsen = world.official(World.DALFSEN);
        wonen = world.werkruimte(Map.of(ommen, WerkruimteRol.EIGENAAR, dalfsen, WerkruimteRol.DEELNEMER));
        People.signIn(ommen);
        huis = signalen.note(Signalen.data(wonen, "Dochter van 27 woont nog thuis"))
                .value();
    }

    /** Not after each: what waits for a screen is still shown to the one who was signed in. */
    @AfterAll
    static void signOut() {
        People.signOut();
    }

    @Test
    void signalenOfGehoordBecomeADuiding() {
        go(DuidingRoutes.start(List.of(huis), wonen.value()));
        test(textField("Waar gaat het over?")).setValue("Starters vinden geen huis");
        press("Begin de duiding");

        assertThat(find(H1.class).single().getText()).isEqualTo("Starters vinden geen huis");
        assertThat(duidingen.choices(wonen)).hasSize(1);
    }

    @Test
    void aTitleThatIsMissingIsNamedAtItsField() {
        go(DuidingRoutes.start(List.of(huis), wonen.value()));
        press("Begin de duiding");

        assertThat(textField("Waar gaat het over?").isInvalid()).isTrue();
        assertThat(duidingen.choices(wonen)).isEmpty();
    }

    @Test
    void withoutSignalenItSendsToGehoord() {
        go(DuidingRoutes.NEW + "?signalen=x,,-1");

        assertThat(find(Anchor.class).all())
                .anyMatch(link ->
                        link.getHref().startsWith("gehoord") && "Kies signalen in Gehoord".equals(link.getText()));
    }

    @Test
    void theOwnCellAsksHowItIsAndKeepsTheAnswer() {
        DuidingId id = start();
        go(DuidingRoutes.detail(id.value()));
        test(find(NativeButton.class)
                        .withAttribute("aria-label", "nog niet: hoe is dit bij Ommen? Dochter van 27 woont nog thuis")
                        .single())
                .click();
        press("Bewaar");
        Choice<Merk> choice = answers();
        assertThat(choice.isInvalid()).isTrue();

        choice.setValue(Merk.ANDERS_HIER);
        test(textField("In een paar woorden")).setValue("lijst is korter");
        press("Bewaar");

        DuidingDetail.Gemerkt said = duidingen
                .detail(id)
                .rijen()
                .getFirst()
                .merken()
                .get(ommen.organisatie().value());
        assertThat(said.merk()).isEqualTo(Merk.ANDERS_HIER);
        assertThat(said.woorden()).isEqualTo("lijst is korter");
        assertThat(find(MerkTable.class).single().getElement().getTextRecursively())
                .contains("anders hier", "lijst is korter", "nog niet");
    }

    @Test
    void oneReadsTogetherAndSigns() {
        DuidingId id = start();
        work.mark(id, huis, Merk.ZELFDE_HIER, "");
        go(DuidingRoutes.detail(id.value()));
        press("Schrijf een eerste versie");
        test(find(TextArea.class).withLabel("Wat lezen jullie samen?").single())
                .setValue("Niet weten waar je aan toe bent maakt boos.");
        press("Bewaar");
        press("Teken af voor Ommen");

        assertThat(duidingen.detail(id).eigen().orElseThrow().getekend()).isTrue();
        assertThat(find(TekenPanel.class).single().getElement().getTextRecursively())
                .contains("afgetekend", "nog 1 van 1 signalen te merken");
        pressLabelled("Schrijf verder aan alinea 1");
        assertThat(find(LezingPanel.class).single().getElement().getTextRecursively())
                .as("says before that signatures end")
                .contains("Al afgetekend door Ommen");
    }

    @Test
    void whatSomebodyElseWroteMeanwhileIsShownBesideMine() {
        DuidingId id = start();
        go(DuidingRoutes.detail(id.value()));
        long alinea = lezingen.add(id, null, "Wachten maakt boos.");
        go(DuidingRoutes.LIST);
        go(DuidingRoutes.detail(id.value()));
        pressLabelled("Schrijf verder aan alinea 1");
        People.as(dalfsen, () -> lezingen.write(id, alinea, 1, "Wachten maakt moe."));
        test(find(TextArea.class).withLabel("Wat lezen jullie samen?").single()).setValue("Wachten maakt kwaad.");
        press("Bewaar");
        press("Leg deze keuze vast");

        assertThat(lezingen.versies(id, null).rows())
                .extracting(version -> version.versie().tekst())
                .containsExactly("Wachten maakt kwaad.", "Wachten maakt moe.", "Wachten maakt boos.");
    }

    @Test
    void theListSaysWhatWaitsForUs() {
        start();
        go(DuidingRoutes.LIST + "?wacht=true");
        assertThat(find(ListRow.class).single().getElement().getTextRecursively())
                .contains("Starters vinden geen huis", "wacht op Ommen", "0 van 2 tekenden af");
        go(DuidingRoutes.LIST + "?status=AFGETEKEND");
        assertThat(find(ListRow.class).all()).isEmpty();
        press("Toon alles");
        assertThat(find(ListRow.class).all()).hasSize(1);
    }

    @Test
    void whoLooksIsThereUntilTheyLeave() {
        DuidingId id = start();
        int before = presence.size();
        go(DuidingRoutes.detail(id.value()));
        assertThat(presence.size()).isEqualTo(before + 1);
        go(DuidingRoutes.LIST);
        assertThat(presence.size()).isEqualTo(before);
    }

    @Test
    void whoOnlyReadsGetsNoButtonsAndAnAdministratorNoPage() {
        SignedIn reader = world.official(World.ZWOLLE);
        SignedIn owner = world.official(World.OMMEN);
        WerkruimteId shared = world.werkruimte(Map.of(reader, WerkruimteRol.LEZER, owner, WerkruimteRol.EIGENAAR));
        DuidingId id = People.as(owner, () -> {
            long signaal =
                    signalen.note(Signalen.data(shared, "Huur na renovatie")).value();
            return duidingen.start(new DuidingData(shared, "Huur", Set.of(signaal), Set.of()));
        });
        People.signIn(reader);
        go(DuidingRoutes.detail(id.value()));
        assertThat(find(H1.class).single().getText()).isEqualTo("Huur");
        assertThat(find(MerkTable.class).single().getElement().getTextRecursively())
                .contains("nog niet");
        assertThat(find(Button.class).withText("Teken af voor Zwolle").all()).isEmpty();
        assertThat(find(Button.class).withText("Schrijf een eerste versie").all())
                .isEmpty();

        People.signIn(world.person(World.OMMEN, Rol.BEHEERDER));
        assertThatThrownBy(() -> duidingen.detail(id)).isInstanceOf(AccessDeniedException.class);
    }

    private DuidingId start() {
        return duidingen.start(new DuidingData(wonen, "Starters vinden geen huis", Set.of(huis), Set.of()));
    }

    @SuppressWarnings("unchecked")
    private Choice<Merk> answers() {
        return find(Choice.class)
                .withCondition(choice -> "Bij ons is het".equals(choice.getLabel()))
                .single();
    }

    private TextField textField(String label) {
        return find(TextField.class).withLabel(label).single();
    }

    private void pressLabelled(String label) {
        test(find(Button.class).withAttribute("aria-label", label).single()).click();
    }

    private void press(String button) {
        test(find(Button.class).withText(button).single()).click();
    }

    private static void go(String path) {
        Location location = new Location(path);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }
}
