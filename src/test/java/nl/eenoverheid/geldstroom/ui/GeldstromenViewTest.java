package nl.eenoverheid.geldstroom.ui;

import static nl.eenoverheid.geldstroom.Verslagen.baten;
import static nl.eenoverheid.geldstroom.Verslagen.lasten;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Location;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import nl.eenoverheid.ApplicationTest;
import nl.eenoverheid.Capability;
import nl.eenoverheid.World;
import nl.eenoverheid.access.People;
import nl.eenoverheid.access.Rol;
import nl.eenoverheid.access.SignedIn;
import nl.eenoverheid.begroting.LeveringWriter;
import nl.eenoverheid.begroting.OverheidId;
import nl.eenoverheid.begroting.Overheidslaag;
import nl.eenoverheid.begroting.Verslag;
import nl.eenoverheid.geldstroom.GeldstroomFilter;
import nl.eenoverheid.geldstroom.GeldstroomRoutes;
import nl.eenoverheid.geldstroom.GeldstroomService;
import nl.eenoverheid.geldstroom.Overdrachtsoort;
import nl.eenoverheid.geldstroom.Verklaringsoort;
import nl.eenoverheid.geldstroom.VerschilId;
import nl.eenoverheid.geldstroom.VerschilStand;
import nl.eenoverheid.geldstroom.Verslagen;
import nl.eenoverheid.ui.Choice;
import nl.eenoverheid.ui.ListRow;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

@ApplicationTest
@Capability("G3")
class GeldstromenViewTest extends SpringBrowserlessTest {
    private static final OverheidId NOABERKRACHT = new OverheidId(40705);
    private static final OverheidId DINKELLAND = new OverheidId(11774);
    private static final OverheidId TUBBERGEN = new OverheidId(10183);

    private final GeldstroomService geldstromen;
    private final World world;
    private final Verslagen verslagen;
    private final SignedIn dinkelland;
    private int jaar;

    @Autowired
    GeldstromenViewTest(
            GeldstroomService geldstromen, LeveringWriter writer, JdbcClient jdbc, PlatformTransactionManager manager) {
        this.geldstromen = geldstromen;
        this.world = new World(jdbc, manager);
        this.dinkelland = world.official("gm1774");
        this.verslagen = new Verslagen(writer, manager, dinkelland.id());
    }

    @BeforeEach
    void figures() {
        UI.getCurrent().setLocale(Locale.of("nl"));
        jaar = Verslagen.jaar();
        verslagen.begroting(DINKELLAND, jaar);
        verslagen.begroting(TUBBERGEN, jaar);
        verslagen.begroting(NOABERKRACHT, jaar, baten("4.3.2", "7000"), lasten("4.3.2", "10"), baten("4.3.1", "44"));
        People.signIn(dinkelland);
    }

    @AfterEach
    void signOut() {
        People.signOut();
    }

    @Test
    void theLargestDifferenceStandsFirstWithBothSidesAndItsSource() {
        go(list());
        assertThat(text())
                .contains(
                        "Verschil, verklaar (1)",
                        "Gemeenten → Noaberkracht",
                        "Zegt te betalen: 0 · zegt te ontvangen: 7.000",
                        "Verschil \u2212\u00A07.000",
                        "Verzonnen voor deze test, 1 januari 2026",
                        "Toon wat overeenkomt (1)",
                        "Wie betaalt wie",
                        "Met wie niet te vergelijken is");
        assertThat(rows()).hasSize(1);
        assertThat(text()).doesNotContain("fout");
    }

    @Test
    void aGapIsSaidInWords() {
        verslagen.totalen(TUBBERGEN, jaar);
        go(list());
        assertThat(text()).contains("Nog niet te vergelijken", "Van 1 van de 3 overheden is het bedrag niet bekend");
        go(GeldstroomRoutes.detail(id()));
        assertThat(text()).contains("deze bron heeft geen categorieën", "niet uitgerekend");
    }

    @Test
    void whoIsOnASideExplainsAndTakesItBack() {
        go(GeldstroomRoutes.detail(id()));
        press("Verklaar");
        explainWith("De bijdrage staat bij ons op een ander moment.");
        assertThat(text())
                .contains("verklaard door één kant", "De bijdrage staat bij ons", "Toen: betaald 0, ontvangen 7.000");
        press("Trek verklaring in");
        test($(Dialog.class).single());
        test($(Button.class).withText("Trek verklaring in").last()).click();
        assertThat(text()).contains("nog niet verklaard", "trok de verklaring in");
    }

    @Test
    void anExplanationFromBeforeAChangeSaysSo() {
        go(GeldstroomRoutes.detail(id()));
        press("Verklaar");
        explainWith("Wij begroten later.");
        verslagen.begroting(NOABERKRACHT, jaar, baten("4.3.2", "8000"));
        go(GeldstroomRoutes.detail(id()));
        assertThat(text()).contains("De verklaring is van vóór de wijziging", "gecorrigeerd, versie 2");
    }

    @Test
    void whichPartGoesHereIsStatedForTheOwnGovernmentOnly() {
        verslagen.begroting(DINKELLAND, jaar, lasten("4.3.3", "9000"));
        go(GeldstroomRoutes.detail(id()));
        assertThat(text()).contains("niet toegerekend", "voor alle gemeenschappelijke regelingen samen");
        assertThat($(Button.class).withText("Zeg welk deel").all()).hasSize(1);
        press("Zeg welk deel");
        test($(BigDecimalField.class).single()).setValue(new BigDecimal("7000"));
        test($(TextField.class).withLabel("Waar staat dat?").single()).setValue("Begroting, bijlage 4");
        press("Leg deel vast");
        assertThat(text()).contains("komt overeen", "gezegd door", "van 9.000 voor alle regelingen samen");
    }

    @Test
    void whoReadsOnlyHasNoButtons() {
        for (SignedIn reader : List.of(world.person("gm1774", Rol.MEELEZER), world.official(World.OMMEN))) {
            People.signIn(reader);
            go(GeldstroomRoutes.detail(id()));
            assertThat($(Button.class).all()).extracting(Button::getText).doesNotContain("Verklaar", "Zeg welk deel");
        }
    }

    @Test
    void theFileHasALineForEachGovernmentAndEmptyWhereNothingIsKnown() throws IOException {
        verslagen.totalen(TUBBERGEN, jaar);
        var out = new ByteArrayOutputStream();
        new GeldstroomDownload(
                        geldstromen,
                        () -> new GeldstroomFilter(NOABERKRACHT, jaar, Verslag.BEGROTING, null),
                        Locale.of("nl"))
                .csv(out);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .contains("Tubbergen,4.3.3,,deze bron heeft geen categorieën", "7000.000");
    }

    @Test
    void everyStateAndReasonIsSaidInEnglishToo() {
        UI.getCurrent().setLocale(Locale.of("en", "GB"));
        go(list());
        assertThat(text()).contains("Difference, explain (1)", "Says it pays: 0 · says it receives: 7,000");
        for (VerschilStand stand : VerschilStand.values()) {
            assertThat(GeldstroomTexts.stand(stand).getElement().getTextRecursively())
                    .doesNotContain("geldstroom.");
        }
    }

    private void explainWith(String words) {
        @SuppressWarnings("unchecked")
        Choice<Verklaringsoort> soort = $(Choice.class).all().stream()
                .filter(each -> "Wat is de reden?".equals(each.getLabel()))
                .findFirst()
                .orElseThrow();
        soort.setValue(Verklaringsoort.ANDER_MOMENT);
        test($(TextArea.class).withLabel("Leg uit").single()).setValue(words);
        press("Leg verklaring vast");
    }

    private void press(String words) {
        test($(Button.class).withText(words).first()).click();
    }

    private List<ListRow> rows() {
        return $(ListRow.class).all();
    }

    private String list() {
        return GeldstroomRoutes.LIST + "?kring=40705&jaar=" + jaar;
    }

    private VerschilId id() {
        return new VerschilId(
                NOABERKRACHT,
                jaar,
                Verslag.BEGROTING,
                Overheidslaag.GEMEENTE,
                Overheidslaag.GR,
                Overdrachtsoort.INKOMEN);
    }

    private static void go(String address) {
        Location location = new Location(address);
        UI.getCurrent().navigate(location.getPath(), location.getQueryParameters());
    }

    private String text() {
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
