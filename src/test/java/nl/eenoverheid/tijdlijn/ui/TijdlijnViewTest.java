package nl.eenoverheid.tijdlijn.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.QueryParameters;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.eenoverheid.ApplicationTest;
import nl.eenoverheid.Capability;
import nl.eenoverheid.StatementBudget;
import nl.eenoverheid.TestClock;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.cijfer.CijferService;
import nl.eenoverheid.cijfer.Cijferbestanden;
import nl.eenoverheid.dossier.DossierFase;
import nl.eenoverheid.dossier.DossierId;
import nl.eenoverheid.dossier.DossierRol;
import nl.eenoverheid.dossier.DossierRolData;
import nl.eenoverheid.dossier.DossierRolService;
import nl.eenoverheid.dossier.DossierRoutes;
import nl.eenoverheid.dossier.DossierService;
import nl.eenoverheid.dossier.Dossiers;
import nl.eenoverheid.dossier.TijdlijnBron;
import nl.eenoverheid.dossier.TijdlijnSoort;
import nl.eenoverheid.dossier.Tijdlijnpunt;
import nl.eenoverheid.dossier.ui.DossierTab;
import nl.eenoverheid.knoop.KnoopData;
import nl.eenoverheid.knoop.KnoopService;
import nl.eenoverheid.koppeling.KoppelingService;
import nl.eenoverheid.shared.NotFound;
import nl.eenoverheid.shared.Page;
import nl.eenoverheid.signaal.SignaalId;
import nl.eenoverheid.signaal.SignaalService;
import nl.eenoverheid.signaal.Signalen;
import nl.eenoverheid.tijdlijn.Tijdlijn;
import nl.eenoverheid.tijdlijn.TijdlijnFilter;
import nl.eenoverheid.tijdlijn.TijdlijnRoutes;
import nl.eenoverheid.tijdlijn.TijdlijnService;
import nl.eenoverheid.ui.Chip;
import nl.eenoverheid.ui.PathLink;
import nl.eenoverheid.workspace.WerkruimteId;
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
class TijdlijnViewTest extends SpringBrowserlessTest {
    private static final LocalDate SPRING = LocalDate.of(2026, 3, 2);

    @Autowired
    private ApplicationContext context;

    private TijdlijnService tijdlijnen;
    private SignedIn stranger;
    private DossierId dossier;

    @BeforeEach
    void aDossierInWhichThingsHappened() {
        UI.getCurrent().setLocale(Locale.of("nl"));
        World world = new World(context.getBean(JdbcClient.class), context.getBean(PlatformTransactionManager.class));
        SignedIn ommen = world.official(World.OMMEN);
        stranger = world.official(World.OVERIJSSEL);
        WerkruimteId wonen = world.werkruimte(Map.of(ommen, WerkruimteRol.EIGENAAR));
        People.signIn(ommen);
        tijdlijnen = context.getBean(TijdlijnService.class);
        DossierService dossiers = context.getBean(DossierService.class);
        dossier = dossiers.open(Dossiers.data(wonen, "Woningbouw"));
        context.getBean(DossierRolService.class)
                .give(dossier, new DossierRolData(ommen.organisatie(), DossierRol.REGISSEUR, SPRING, ""));
        SignaalId heard = context.getBean(SignaalService.class)
                .note(Signalen.promised(wonen, "Dochter van 27 woont nog thuis", SPRING.plusDays(30)));
        context.getBean(KoppelingService.class).link(heard, dossier);
        context.getBean(KnoopService.class)
                .raise(new KnoopData(wonen, dossier, "Wie beslist over de Vechtkant?", "", Set.of(), Set.of()));
        context.getBean(CijferService.class)
                .record(dossier, Cijferbestanden.woningen("13864", "2022", "rijksoverheid.nl"));
        dossiers.move(dossier, DossierFase.BEGINSPRAAK, "");
    }

    /** Not after each: what waits for a screen is still shown to the one who was signed in. */
    @AfterAll
    static void signOut() {
        People.signOut();
    }

    @Test
    void everySourceTellsAndAsksOnce() {
        Tijdlijn tijdlijn = tijdlijnen.of(dossier, TijdlijnFilter.ALL);

        assertThat(tijdlijn.soorten())
                .contains(TijdlijnSoort.DOSSIER, TijdlijnSoort.SIGNAAL, TijdlijnSoort.KNOOP, TijdlijnSoort.CIJFER);
        assertThat(tijdlijn.punten())
                .extracting(Tijdlijnpunt::key)
                .contains(
                        "dossier.tijdlijn.opened",
                        "dossier.tijdlijn.beginspraak",
                        "dossier.tijdlijn.rol.REGISSEUR",
                        "koppeling.tijdlijn.heard",
                        "knoop.verloop.raised",
                        "cijfer.tijdlijn.one");
        assertThat(tijdlijn.volledig()).isTrue();
        assertThat(tijdlijn.eerste().rows()).containsExactlyElementsOf(tijdlijn.punten());
        int sources = context.getBeanNamesForType(TijdlijnBron.class).length;
        context.getBean(StatementBudget.class).atMost(1 + sources, () -> tijdlijnen.of(dossier, TijdlijnFilter.ALL));
    }

    @Test
    void everySourceKeepsToTheScopeOfTheReader() {
        People.as(stranger, () -> {
            assertThatThrownBy(() -> tijdlijnen.of(dossier, TijdlijnFilter.ALL)).isInstanceOf(NotFound.class);
            assertThat(context.getBeansOfType(TijdlijnBron.class)).hasSizeGreaterThan(5);
            context.getBeansOfType(TijdlijnBron.class).forEach((name, source) -> assertThat(
                            source.punten(dossier, Instant.parse("2100-01-01T00:00:00Z"), 10))
                    .as(name)
                    .isEmpty());
        });
    }

    @Test
    void isNarrowedByKindPeriodAndOrganisation() {
        assertThat(only(new TijdlijnFilter(TijdlijnSoort.KNOOP, null, null, "")))
                .extracting(Tijdlijnpunt::soort)
                .containsOnly(TijdlijnSoort.KNOOP);
        assertThat(only(new TijdlijnFilter(null, SPRING, SPRING, "")))
                .extracting(Tijdlijnpunt::key)
                .contains("dossier.tijdlijn.rol.REGISSEUR")
                .doesNotContain("dossier.tijdlijn.opened");
        assertThat(only(new TijdlijnFilter(null, null, null, "Ommen"))).isNotEmpty();
        assertThat(only(new TijdlijnFilter(null, null, null, "Nergens"))).isEmpty();
    }

    @Test
    void readsOnByKeyWithoutLosingAnything() {
        CijferService cijfers = context.getBean(CijferService.class);
        TestClock clock = context.getBean(TestClock.class);
        for (int i = 0; i < 70; i++) {
            clock.advance(Duration.ofMinutes(i % 3));
            cijfers.record(dossier, Cijferbestanden.woningen(Integer.toString(1000 + i), "2022", "bron " + i));
        }
        Tijdlijn tijdlijn = tijdlijnen.of(dossier, TijdlijnFilter.ALL);
        ArrayList<Tijdlijnpunt> read = new ArrayList<>(tijdlijn.eerste().rows());
        String next = tijdlijn.eerste().next();
        while (next != null) {
            Page<Tijdlijnpunt> page = tijdlijnen.list(dossier, TijdlijnFilter.ALL, next);
            read.addAll(page.rows());
            next = page.next();
        }

        assertThat(read).containsExactlyElementsOf(tijdlijn.punten());
    }

    @Test
    void thePictureHasALaneForEachKindAndItsDotsLeadToTheList() {
        UI.getCurrent().navigate(TijdlijnRoutes.of(dossier.value()));

        List<String> dots = find(PathLink.class).all().stream()
                .filter(link -> link.hasClassName("tijdlijn-dot"))
                .map(link -> link.getElement().getAttribute("aria-label"))
                .toList();
        assertThat(dots)
                .anyMatch(label -> label.startsWith("Wie beslist, "))
                .anyMatch(label -> label.startsWith("Gehoord, "));
        assertThat(text()).contains("Naar beginspraak", "Wie beslist over de Vechtkant?", "Doet mee als regisseur");

        test(find(Chip.class).withText("Wie beslist").single()).click();
        assertThat(text()).contains("Wie beslist over de Vechtkant?").doesNotContain("Naar beginspraak");
        go(TijdlijnRoutes.of(dossier.value()), "soort=ONZIN&van=gisteren&tot=9999-99-99");
        assertThat(text()).as("what makes no sense narrows nothing").contains("Naar beginspraak");
        go(DossierRoutes.detail(dossier.value()), "deel=" + DossierTab.VERLOOP);
        assertThat(text()).contains("Bekijk de hele tijdlijn");
    }

    private static void go(String path, String query) {
        UI.getCurrent().navigate(path, QueryParameters.fromString(query));
    }

    private List<Tijdlijnpunt> only(TijdlijnFilter filter) {
        return tijdlijnen.of(dossier, filter).punten();
    }

    private String text() {
        return UI.getCurrent().getElement().getTextRecursively()
                + find(Div.class).all().getFirst().getElement().getTextRecursively();
    }
}
