package nl.eenoverheid.exchange.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.eenoverheid.ApplicationTest;
import nl.eenoverheid.Capability;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.Rol;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.besluit.BesluitFilter;
import nl.eenoverheid.besluit.BesluitId;
import nl.eenoverheid.besluit.BesluitRoutes;
import nl.eenoverheid.besluit.BesluitService;
import nl.eenoverheid.besluit.BesluitSoort;
import nl.eenoverheid.besluit.Besluiten;
import nl.eenoverheid.besluit.BesluitvormingService;
import nl.eenoverheid.overheid.OverheidRoutes;
import nl.eenoverheid.overheid.RsinData;
import nl.eenoverheid.overheid.RsinService;
import nl.eenoverheid.ui.FactList;
import nl.eenoverheid.workspace.WerkruimteId;
import nl.eenoverheid.workspace.WerkruimteRol;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

@ApplicationTest
@Capability("H11")
class BesluitUitwisselingTest extends SpringBrowserlessTest {
    /** An example number: it passes the eleven test and is not that of Ommen. */
    private static final String RSIN = "999990032";

    private static final String FILE = """
            {"identificatie": "nummer", "verantwoordelijkeOrganisatie": "999990032", "datum": "2026-03-02",
             "besluittype": "urn:eenoverheid:besluittype:besluit", "ingangsdatum": "2026-03-02",
             "toelichting": "De bus rijdt weer\\n\\nElk uur een bus.", "bestuursorgaan": "Gemeenteraad"}""";

    private final BesluitService besluiten;
    private final BesluitvormingService vorming;
    private final RsinService nummers;
    private final World world;
    private SignedIn official;
    private SignedIn keeper;
    private WerkruimteId vervoer;
    private String file = "";

    @Autowired
    BesluitUitwisselingTest(
            BesluitService besluiten,
            BesluitvormingService vorming,
            RsinService nummers,
            JdbcClient jdbc,
            PlatformTransactionManager manager) {
        this.besluiten = besluiten;
        this.vorming = vorming;
        this.nummers = nummers;
        this.world = new World(jdbc, manager);
    }

    @BeforeEach
    void people() {
        official = world.official(World.OMMEN);
        keeper = world.person(World.OMMEN, Rol.HOOFDBEHEERDER);
        vervoer = world.werkruimte(Map.of(official, WerkruimteRol.EIGENAAR));
        file = FILE.replace("nummer", "uit-" + System.nanoTime());
        keep(RSIN);
        People.signIn(official);
        UI.getCurrent().setLocale(Locale.of("nl"));
    }

    @AfterEach
    void signOut() {
        keep("");
        People.signOut();
    }

    @Test
    void whatIsInAFileIsShownBeforeItIsTakenOver() {
        UI.getCurrent().navigate(BesluitRoutes.LIST, QueryParameters.of("werkruimte", Long.toString(vervoer.value())));
        choose("Uitwisselen", "Lees in uit JSON");
        assertThat(button("Neem de nieuwe over").isEnabled()).isFalse();

        test(pasted()).setValue("geen json");
        assertThat(pasted().getErrorMessage()).contains("op regel 1 klopt de vorm niet");
        test(pasted()).setValue("[" + file + ",\n" + file.replace("uit-", "é") + "]");
        assertThat(text(find(BesluitLijstView.class).single()))
                .contains("1 nieuw besluit, 0 al aanwezig en gelijk, 1 met een fout.")
                .contains("2 (regel 4)", "identificatie", "letters zonder accent")
                .contains("De bus rijdt weer", "gemeenteraad Ommen", "2 maart 2026");
        assertThat(besluiten.list(filter(), null).rows()).isEmpty();

        test(button("Neem de nieuwe over")).click();
        assertThat(besluiten.list(filter(), null).rows()).singleElement().satisfies(taken -> UI.getCurrent()
                .navigate(BesluitRoutes.detail(taken.id())));
        assertThat(page()).contains("Een besluit verandert wat mag");
        assertThat(find(Span.class).all())
                .extracting(Span::getText)
                .anyMatch(line -> line.contains("overgenomen uit een ander systeem"));
        choose("Meer", "Bewaar als JSON");
        assertThat(find(Anchor.class).withText("Download het bestand (JSON)").all())
                .hasSize(1);
    }

    @Test
    void whatDoesNotGoIsExplained() {
        BesluitId draft = vorming.draft(Besluiten.data(vervoer, official.organisatie(), "Nog niet af"));
        UI.getCurrent().navigate(BesluitRoutes.detail(draft.value()));
        choose("Meer", "Bewaar als JSON");
        assertThat(text(find(BesluitExportDialog.class).single()))
                .contains("1 besluit is nog in voorbereiding")
                .doesNotContain("Download");
    }

    @Test
    void eachKindSaysOnItsPageWhatItIs() {
        for (BesluitSoort soort : BesluitSoort.values()) {
            BesluitId id = vorming.draft(Besluiten.ofKind(
                    Besluiten.data(vervoer, official.organisatie(), "Soort " + soort),
                    soort,
                    List.of(soort == BesluitSoort.TOEZEGGING ? Besluiten.COLLEGE : Besluiten.RAAD),
                    Besluiten.BESIDES));
            UI.getCurrent().navigate(BesluitRoutes.detail(id.value()));
            assertThat(page())
                    .contains(UI.getCurrent().getTranslation("besluit.soort." + soort + ".uitleg"))
                    .doesNotContain("nog te kiezen");
        }
        assertThat(page()).contains("Aan wie", "college van B&W Ommen", "Uiterlijk op", "1 september 2026");
    }

    @Test
    void whoKeepsTheInstallationFillsInTheRsin() {
        String page = OverheidRoutes.detail(official.organisatie());
        UI.getCurrent().navigate(page);
        assertThat(page()).contains(RSIN).doesNotContain("Pas het RSIN aan");

        People.as(keeper, () -> {
            UI.getCurrent().navigate(OverheidRoutes.LIST);
            UI.getCurrent().navigate(page);
            test(button("Pas het RSIN aan")).click();
            TextField rsin = find(TextField.class).withLabel("RSIN").single();
            rsin.setValue("999990033");
            test(button("Bewaar het RSIN")).click();
            assertThat(rsin.getErrorMessage()).contains("elfproef");
            rsin.setValue("9999.90.044");
            test(button("Bewaar het RSIN")).click();
            assertThat(nummers.of(official.organisatie()).map(RsinData::rsin)).contains("999990044");
        });
    }

    private void keep(String rsin) {
        People.as(keeper, () -> nummers.keep(official.organisatie(), new RsinData(rsin, "voorbeeld")));
    }

    private BesluitFilter filter() {
        return new BesluitFilter(vervoer, null, null, false);
    }

    private TextArea pasted() {
        return find(TextArea.class).withLabel("Of plak het hier").single();
    }

    private Button button(String text) {
        return find(Button.class).withText(text).single();
    }

    private void choose(String menu, String act) {
        MenuItem chosen = find(MenuBar.class).all().stream()
                .flatMap(bar -> bar.getItems().stream())
                .filter(item -> item.getText().equals(menu))
                .flatMap(item -> item.getSubMenu().getItems().stream())
                .filter(item -> item.getText().equals(act))
                .findFirst()
                .orElseThrow();
        ComponentUtil.fireEvent(chosen, new ClickEvent<>(chosen));
    }

    private String page() {
        return find(FactList.class).all().stream()
                .map(BesluitUitwisselingTest::text)
                .collect(Collectors.joining());
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }
}
