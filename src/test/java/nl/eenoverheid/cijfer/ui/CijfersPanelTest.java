package nl.eenoverheid.cijfer.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.eenoverheid.ApplicationTest;
import nl.eenoverheid.Capability;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.cijfer.CijferService;
import nl.eenoverheid.cijfer.Cijferbestanden;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.dossier.DossierRoutes;
import nl.eenoverheid.dossier.DossierService;
import nl.eenoverheid.dossier.Dossiers;
import nl.eenoverheid.workspace.WerkruimteRol;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

@ApplicationTest
@Capability("E1")
class CijfersPanelTest extends SpringBrowserlessTest {
    @Autowired
    private ApplicationContext context;

    private SignedIn reader;
    private DossierId dossier;

    @BeforeEach
    void dossier() {
        UI.getCurrent().setLocale(Locale.of("nl"));
        World world = new World(context.getBean(JdbcClient.class), context.getBean(PlatformTransactionManager.class));
        SignedIn owner = world.official(World.OMMEN);
        reader = world.official(World.ZWOLLE);
        var wonen = world.werkruimte(Map.of(owner, WerkruimteRol.EIGENAAR, reader, WerkruimteRol.LEZER));
        People.signIn(owner);
        dossier = context.getBean(DossierService.class).open(Dossiers.data(wonen, "Woondeal Drenthe"));
    }

    /** Not after each: what waits for a screen is still shown to the one who was signed in. */
    @AfterAll
    static void signOut() {
        People.signOut();
    }

    @Test
    void aFileIsShownBeforeItIsAddedAndWhatContradictsIsSaid() {
        open();
        assertThat(panel()).contains("Nog geen cijfers");
        press("Lees een bestand in");
        TextArea lines =
                find(TextArea.class).withLabel("Of plak de regels hier").single();
        test(lines).setValue(Cijferbestanden.HEAD + "woondeal;Drenthe;provincie;13.864;woningen;2030;2022;bron;\n");
        assertThat(everything()).contains("0 nieuw, 0 stonden er al, 1 fout", "“13.864” kan op twee manieren");
        assertThat(button("Voeg toe").isEnabled()).isFalse();

        test(lines).setValue(Cijferbestanden.WOONDEAL);
        assertThat(everything()).contains("6 nieuw, 0 stonden er al, 0 fouten", "13.864 woningen");
        press("Voeg toe");
        reread();

        assertThat(panel())
                .contains("3 bronnen, 3 getallen", "13.864", "13.631", "13.000", "Bron:rijksoverheid.nl")
                .contains("Peildatum: 21 december 2022", "Peildatum: februari 2023", "Peildatum: 2023")
                .contains("Nog niet gekozen met welk getal het dossier werkt.");
        press("Werk hiermee", 2);
        test(find(TextArea.class).withLabel("Waarom?").single()).setValue("De som van de regio’s.");
        press("Werk hiermee", 3);
        reread();
        assertThat(panel())
                .contains("hiermee werkt het dossier", "Want: De som van de regio’s.")
                .doesNotContain("Nog niet gekozen");
    }

    @Test
    void aFigureIsAskedForAndProblemsStandAtTheirFields() {
        open();
        press("Schrijf een cijfer op");
        test(find(TextField.class).withLabel("Welk getal?").single()).setValue("13.864");
        press("Schrijf een cijfer op", 1);
        TextField waarde = find(TextField.class).withLabel("Welk getal?").single();
        assertThat(waarde.getErrorMessage()).contains("schrijf 13864 of 3,45");
        test(waarde).setValue("13864");
        press("Schrijf een cijfer op", 1);
        assertThat(find(TextField.class).withLabel("Wie zegt dit?").single().isInvalid())
                .isTrue();
    }

    @Test
    void whoReadsOnlySeesFiguresWithoutButtons() {
        context.getBean(CijferService.class)
                .record(dossier, Cijferbestanden.woningen("13864", "2022", "rijksoverheid.nl"));
        People.signIn(reader);
        open();

        assertThat(panel()).contains("13.864");
        assertThat(find(Button.class).all().stream().map(Button::getText))
                .doesNotContain("Schrijf een cijfer op", "Trek in", "Nog een bron");
    }

    private void open() {
        UI.getCurrent().navigate(DossierRoutes.detail(dossier.value()), QueryParameters.of("deel", "STUKKEN"));
    }

    private void reread() {
        UI.getCurrent().navigate(DossierRoutes.LIST);
        open();
    }

    private String panel() {
        return find(CijfersPanel.class).single().getElement().getTextRecursively();
    }

    private String everything() {
        StringBuilder all = new StringBuilder();
        find(Div.class).all().forEach(div -> all.append(div.getElement().getTextRecursively()));
        return all.toString();
    }

    private Button button(String text) {
        return find(Button.class).withText(text).single();
    }

    private void press(String text) {
        press(text, 0);
    }

    private void press(String text, int which) {
        List<Button> all = find(Button.class).withText(text).all();
        test(all.get(which)).click();
    }
}
