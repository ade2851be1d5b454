package nl.eenoverheid.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.eenoverheid.ApplicationTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@ApplicationTest
class EoChartTest extends SpringBrowserlessTest {

    @Test
    void aGapIsNoZeroInDotsAndTheirTable() {
        EoChart chart = shown(new DotPicture(
                "Overheid",
                "euro per inwoner",
                List.of("begroting 2025"),
                List.of(
                        row("Ommen", new DotPicture.Dot(131.0, "131", "131 euro")),
                        row("Midden-Drenthe", new DotPicture.Dot(null, "niet aangeleverd", "niet aangeleverd")))));

        JsonNode drawn = drawn(chart);
        assertThat(drawn.at("/rows/0/dots/0/value").asDouble()).isEqualTo(131);
        assertThat(drawn.at("/rows/1/dots/0/value").isNull()).isTrue();
        assertThat(drawn.at("/ticks/0/at").asDouble()).isZero();
        assertThat(rows(chart))
                .containsExactly("Overheid begroting 2025", "Ommen 131 euro", "Midden-Drenthe niet aangeleverd");
    }

    @Test
    void ofManyTheFirstAreDrawnAndTheRestOnRequest() {
        List<DotPicture.Row> rows = IntStream.rangeClosed(1, 342)
                .mapToObj(i -> row("Gemeente " + i, new DotPicture.Dot((double) i, "" + i, i + " euro")))
                .toList();
        EoChart chart = shown(new DotPicture("Overheid", "euro", List.of("lasten"), rows));

        assertThat(drawn(chart).get("rows")).hasSize(37);
        test(find(NativeButton.class).withText("Toon alle 342").single()).click();

        assertThat(drawn(chart).get("rows")).hasSize(342);
        assertThat(find(NativeButton.class).withText("Toon alle 342").exists()).isFalse();
        assertThat(rows(chart)).hasSize(343);
    }

    @Test
    void tilesAreInClassesAndWhatIsNotKnownInNone() {
        EoChart chart = shown(new TilePicture(
                "Gemeente",
                "Lasten",
                "euro per inwoner",
                "niet aangeleverd",
                List.of(
                        tile("Ommen", 131.0, "gehoord?gemeente=1"),
                        tile("Dalfsen", 200.0, null),
                        tile("Midden-Drenthe", null, null))));

        JsonNode drawn = drawn(chart);
        assertThat(drawn.at("/tiles/0/level").asInt()).isEqualTo(1);
        assertThat(drawn.at("/tiles/1/level").asInt()).isEqualTo(5);
        assertThat(drawn.at("/tiles/2/level").asInt()).isZero();
        assertThat(drawn.at("/tiles/0/path").asString()).isEqualTo("gehoord?gemeente=1");
        assertThat(drawn.at("/legend/classes")).hasSize(2);
        assertThat(drawn.at("/legend/unit").asString()).isEqualTo("euro per inwoner");
        assertThat(drawn.at("/legend/gap").asString()).isEqualTo("niet aangeleverd");
    }

    @Test
    void aLineIsBrokenWhereNothingIsKnownAndItIsSaid() {
        EoChart chart = shown(new LinePicture(
                "Overheid",
                "euro per inwoner",
                List.of(2023, 2025),
                List.of(new LinePicture.Line(
                        "Midden-Drenthe, begroting",
                        LinePicture.Shape.ROUND,
                        9,
                        List.of(
                                new LinePicture.Point(90.0, "90 euro", null),
                                new LinePicture.Point(null, "niet aangeleverd", null))))));

        JsonNode drawn = drawn(chart);
        assertThat(drawn.at("/lines/0/points/1/value").isNull()).isTrue();
        assertThat(drawn.at("/lines/0/points/0/shown").asString()).isEqualTo("2023: 90 euro");
        assertThat(drawn.at("/lines/0/tint").asInt()).isEqualTo(1);
        assertThat(drawn.at("/gaps/0").asString()).isEqualTo("Midden-Drenthe, begroting, 2025: niet aangeleverd.");
        assertThat(rows(chart)).contains("Midden-Drenthe, begroting 90 euro niet aangeleverd");
    }

    @Test
    void theTableTakesThePlaceOfThePictureAndGivesItBack() {
        EoChart chart = shown(new BarPicture(
                "Stand", "Aantal", List.of(new EoChart.Bar("Helder", 1, "1", Tone.GOOD, "knopen?stand=HELDER"))));

        test(find(NativeButton.class).withText("Toon als tabel").single()).click();
        assertThat(picture(chart).isVisible()).isFalse();
        assertThat(find(PathLink.class).withText("Helder").single().getHref()).isEqualTo("knopen?stand=HELDER");
        test(find(NativeButton.class).withText("Toon als beeld").single()).click();
        assertThat(picture(chart).isVisible()).isTrue();
        assertThat(find(TableCard.class).exists()).isFalse();
    }

    @Test
    void aPictureCanBeKeptAsAFileWhileItIsSeen() {
        shown(new BarPicture("Stand", "Aantal", List.of(new EoChart.Bar("Helder", 1, "1", Tone.GOOD, null))))
                .keepable();

        assertThat(find(NativeButton.class).withText("Bewaar als SVG").exists()).isTrue();
        test(find(NativeButton.class).withText("Toon als tabel").single()).click();
        assertThat(find(NativeButton.class).withText("Bewaar als SVG").exists()).isFalse();
    }

    private EoChart shown(ChartPicture figures) {
        UI.getCurrent().setLocale(Locale.forLanguageTag("nl-NL"));
        EoChart chart = new EoChart("Wie geeft het meest uit?", "", figures).source("Bron: CBS");
        UI.getCurrent().add(chart);
        return chart;
    }

    private static DotPicture.Row row(String label, DotPicture.Dot dot) {
        return new DotPicture.Row(label, false, List.of(dot), null);
    }

    private static EoChart.Tile tile(String label, @Nullable Double value, @Nullable String path) {
        return new EoChart.Tile(label, label, 0, 0, value, "", "zoveel", path);
    }

    private static Element picture(EoChart chart) {
        return chart.getElement()
                .getChildren()
                .filter(each -> each.getTag().equals("eo-chart"))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode drawn(EoChart chart) {
        return (JsonNode) Objects.requireNonNull(picture(chart).getPropertyRaw("data"));
    }

    private List<String> rows(EoChart chart) {
        test(find(NativeButton.class).withText("Toon als tabel").single()).click();
        return find(TableCard.class)
                .single()
                .getElement()
                .getChildren()
                .flatMap(EoChartTest::below)
                .map(Element::getComponent)
                .flatMap(Optional::stream)
                .filter(NativeTableRow.class::isInstance)
                .map(EoChartTest::words)
                .toList();
    }

    private static Stream<Element> below(Element element) {
        return Stream.concat(Stream.of(element), element.getChildren().flatMap(EoChartTest::below));
    }

    private static String words(Component row) {
        return String.join(
                " ",
                row.getChildren()
                        .map(cell -> cell.getElement().getTextRecursively())
                        .toList());
    }
}
