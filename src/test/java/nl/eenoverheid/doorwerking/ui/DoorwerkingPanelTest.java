package nl.eenoverheid.doorwerking.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.eenoverheid.ApplicationTest;
import nl.eenoverheid.Capability;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.Rol;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.bestuursafspraak.AfspraakKeepService;
import nl.eenoverheid.bestuursafspraak.AfspraakRoutes;
import nl.eenoverheid.bestuursafspraak.AfspraakSoort;
import nl.eenoverheid.bestuursafspraak.Afspraken;
import nl.eenoverheid.bestuursafspraak.BestuursafspraakId;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.dossier.DossierRoutes;
import nl.eenoverheid.dossier.DossierService;
import nl.eenoverheid.dossier.Dossiers;
import nl.eenoverheid.speelruimte.Gezicht;
import nl.eenoverheid.speelruimte.Participatie;
import nl.eenoverheid.speelruimte.Ruimte;
import nl.eenoverheid.speelruimte.SpeelruimteData;
import nl.eenoverheid.speelruimte.SpeelruimteService;
import nl.eenoverheid.workspace.WerkruimteRol;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Agreements on their list, on their page, on the page of a dossier and on its card. */
@ApplicationTest
@Capability("F6")
class DoorwerkingPanelTest extends SpringBrowserlessTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

    @Autowired
    private ApplicationContext context;

    private World world;
    private SignedIn owner;
    private DossierId dossier;
    private BestuursafspraakId deal;
    private String naam;

    @BeforeEach
    void dossierWithACard() {
        UI.getCurrent().setLocale(Locale.of("nl"));
        world = new World(context.getBean(JdbcClient.class), context.getBean(PlatformTransactionManager.class));
        owner = world.official(World.OMMEN);
        People.signIn(owner);
        dossier = context.getBean(DossierService.class)
                .open(Dossiers.data(world.werkruimte(Map.of(owner, WerkruimteRol.EIGENAAR)), "Wonen"));
        context.getBean(SpeelruimteService.class)
                .record(
                        dossier,
                        Gezicht.INWONERS,
                        0,
                        new SpeelruimteData(
                                Participatie.ADVISEREN,
                                DAY,
                                List.of(new SpeelruimteData.Onderwerp("Hoogte", Ruimte.OPEN, "Dat mag."))));
        naam = "Woondeal " + dossier.value();
        AfspraakKeepService keep = context.getBean(AfspraakKeepService.class);
        deal = keep.draft(dossier, Afspraken.data(naam, DAY, null, List.of(owner.organisatie())));
    }

    /** Not after each: what waits for a screen is still shown to the one who was signed in. */
    @AfterAll
    static void signOut() {
        People.signOut();
    }

    @Test
    void anAgreementIsRecordedItsRoomIsSaidAndTheCardContradictsIt() {
        UI.getCurrent().navigate(AfspraakRoutes.detail(deal));
        assertThat(everything()).contains("alleen wie het dossier ziet", "Nog niemand zei hoeveel ruimte");
        press("Leg vast", 0);
        press("Leg vast", 1);
        reread(AfspraakRoutes.detail(deal));
        assertThat(everything()).contains("Iedereen die is ingelogd kan dit lezen", "geldt nu", "Waar dit doorwerkt");
        press("Beoordeel de ruimte", 0);
        press("Leg de ruimte vast", 0);
        TextArea uitleg =
                find(TextArea.class).withLabel("Welke ruimte, of waarom geen?").single();
        assertThat(uitleg.isInvalid()).as("none has to be explained too").isTrue();

        reread(DossierRoutes.detail(dossier.value()));
        assertThat(panel()).contains(naam, "ruimte nog niet beoordeeld", "Legt geen onderwerp van de kaart vast.");
        press("Zeg wat ze vastlegt", 0);
        MultiSelectComboBox<String> topics = find(MultiSelectComboBox.class)
                .withLabel("Welke onderwerpen van de speelruimte legt ze vast?")
                .single();
        topics.select("Hoogte");
        press("Leg dit vast", 0);
        reread(DossierRoutes.detail(dossier.value()));

        assertThat(panel()).contains("Legt op de kaart vast: “Hoogte”");
        assertThat(everything())
                .contains(
                        "Een onderwerp heet hier open, maar een bestuursafspraak legt het vast",
                        "“Hoogte” heet open voor inwoners, maar “" + naam + "” legt het vast");
    }

    @Test
    void whoHasNoDossierReadsWhatWasAgreedWithoutButtons() {
        context.getBean(AfspraakKeepService.class).enter(deal, 0);
        People.signIn(world.person(World.ZWOLLE, Rol.BEHEERDER));
        UI.getCurrent().navigate(AfspraakRoutes.detail(deal));

        assertThat(everything())
                .contains("De bus rijdt elk uur.", "voorbeeld.example")
                .doesNotContain("Bijgehouden in");
        assertThat(find(Button.class).all().stream().map(Button::getText))
                .doesNotContain("Wijzig", "Zeg op", "Vervang", "Beoordeel de ruimte");
    }

    @Test
    void theListIsNarrowedByItsAddressAndAsksForANewOne() {
        UI.getCurrent()
                .navigate(
                        AfspraakRoutes.LIST,
                        QueryParameters.simple(Map.of(
                                "organisatie", Long.toString(owner.organisatie().value()),
                                "stand", "ONTWERP",
                                "ruimte", "ONBEOORDEELD",
                                "op", "geen dag",
                                "soort", "CONVENANT")));
        assertThat(everything()).contains(naam, "Nog niemand zei wat mensen zelf nog kunnen beslissen");
        assertThat(find(Select.class).withLabel("Stand").single().getValue()).isNotNull();
        UI.getCurrent()
                .navigate(AfspraakRoutes.LIST, QueryParameters.simple(Map.of("stand", "VERVANGEN", "werkruimte", "1")));
        assertThat(everything()).contains("Geen bestuursafspraak past hierbij");

        assertThat(AfspraakRoutes.draft(dossier)).isEqualTo("bestuursafspraken?nieuw=" + dossier.value());
        UI.getCurrent().navigate(AfspraakRoutes.LIST, QueryParameters.of("nieuw", Long.toString(dossier.value())));
        assertThat(find(ComboBox.class)
                        .withLabel("In welk dossier houd je de afspraak bij?")
                        .single()
                        .getValue())
                .isNotNull();
        test(find(TextField.class).withLabel("Hoe heet de afspraak?").single()).setValue("Convenant");
        press("Bewaar als ontwerp", 0);
        assertThat(find(TextArea.class)
                        .withLabel("Wat is afgesproken?")
                        .single()
                        .isInvalid())
                .isTrue();
        Select<AfspraakSoort> soort =
                find(Select.class).withLabel("Soort").all().getLast();
        soort.setValue(AfspraakSoort.CONVENANT);
        test(find(TextArea.class).withLabel("Wat is afgesproken?").single()).setValue("De bus rijdt.");
        press("Bewaar als ontwerp", 0);
        assertThat(everything()).contains("De bus rijdt.", "looptijd nog niet bekend", "nog geen bron");
    }

    private static void reread(String path) {
        UI.getCurrent().navigate("overheden");
        UI.getCurrent().navigate(path);
    }

    private String panel() {
        return find(DoorwerkingPanel.class).single().getElement().getTextRecursively();
    }

    private String everything() {
        StringBuilder all = new StringBuilder();
        find(Div.class).all().forEach(div -> all.append(div.getElement().getTextRecursively()));
        return all.toString();
    }

    private void press(String text, int which) {
        List<Button> all = find(Button.class).withText(text).all();
        test(all.get(which)).click();
    }
}
