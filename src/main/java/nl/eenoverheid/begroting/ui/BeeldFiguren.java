package nl.eenoverheid.begroting.ui;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.eenoverheid.begroting.Overheid;
import nl.eenoverheid.begroting.Vergelijking.Cel;
import nl.eenoverheid.begroting.Verslag;
import nl.eenoverheid.begroting.ui.BeeldRij.Figuur;
import nl.eenoverheid.begroting.ui.BeeldRij.Periode;
import nl.eenoverheid.ui.BarPicture;
import nl.eenoverheid.ui.ChartPicture;
import nl.eenoverheid.ui.DotPicture;
import nl.eenoverheid.ui.EoChart;
import nl.eenoverheid.ui.LinePicture;
import nl.eenoverheid.ui.Tone;
import org.jspecify.annotations.Nullable;

/** A row of figures as bars, dots or lines. */
record BeeldFiguren(BeeldRij rij, BeeldTexts texts) {

    ChartPicture bars() {
        List<Periode> perioden = rij.perioden();
        List<EoChart.Bar> bars = rij.overheden().stream()
                .flatMap(overheid -> perioden.stream()
                        .flatMap(periode -> rij.at(overheid, periode).stream())
                        .map(figuur -> bar(figuur, perioden.size() > 1)))
                .toList();
        return new BarPicture(texts.text("begroting.beeld.overheid"), texts.unit(), bars);
    }

    ChartPicture dots() {
        List<Periode> perioden = rij.perioden();
        List<DotPicture.Row> rows = rij.overheden().stream()
                .map(overheid -> row(overheid, perioden))
                .toList();
        return new DotPicture(
                texts.text("begroting.beeld.overheid"),
                texts.unit(),
                perioden.stream().map(texts::periode).toList(),
                rows);
    }

    ChartPicture lines() {
        List<Overheid> overheden = rij.overheden().stream().limit(Beeld.LINES).toList();
        List<Verslag> verslagen = rij.perioden().stream()
                .map(Periode::verslag)
                .distinct()
                .sorted()
                .toList();
        List<LinePicture.Line> lines = IntStream.range(0, overheden.size())
                .boxed()
                .flatMap(i -> verslagen.stream().map(verslag -> line(overheden.get(i), verslag, i)))
                .toList();
        return new LinePicture(texts.text("begroting.beeld.overheid"), texts.unit(), rij.jaren(), lines);
    }

    private EoChart.Bar bar(Figuur figuur, boolean withPeriod) {
        String naam = figuur.kolom().overheid().naam();
        Periode periode = new Periode(figuur.kolom().jaar(), figuur.kolom().verslag());
        return new EoChart.Bar(
                withPeriod ? naam + ", " + texts.periode(periode) : naam,
                value(figuur.cel()),
                texts.brief(figuur.cel()),
                Tone.ACCENT,
                texts.path(figuur));
    }

    private DotPicture.Row row(Overheid overheid, List<Periode> perioden) {
        return new DotPicture.Row(
                overheid.naam(),
                false,
                perioden.stream().map(periode -> dot(overheid, periode)).toList(),
                perioden.reversed().stream()
                        .flatMap(periode -> rij.at(overheid, periode).stream())
                        .flatMap(figuur -> Stream.ofNullable(texts.path(figuur)))
                        .findFirst()
                        .orElse(null));
    }

    private DotPicture.Dot dot(Overheid overheid, Periode periode) {
        return rij.at(overheid, periode)
                .map(figuur ->
                        new DotPicture.Dot(value(figuur.cel()), texts.brief(figuur.cel()), texts.shown(figuur.cel())))
                .orElseGet(() -> new DotPicture.Dot(null, texts.text("ui.chart.none"), texts.text("ui.chart.none")));
    }

    private LinePicture.Line line(Overheid overheid, Verslag verslag, int tint) {
        return new LinePicture.Line(
                overheid.naam() + ", " + texts.text("begroting.verslag." + verslag),
                verslag == Verslag.BEGROTING ? LinePicture.Shape.ROUND : LinePicture.Shape.SQUARE,
                tint,
                rij.jaren().stream()
                        .map(jaar -> point(overheid, new Periode(jaar, verslag)))
                        .toList());
    }

    private LinePicture.Point point(Overheid overheid, Periode periode) {
        return rij.at(overheid, periode)
                .map(figuur ->
                        new LinePicture.Point(value(figuur.cel()), texts.shown(figuur.cel()), texts.path(figuur)))
                .orElseGet(() -> new LinePicture.Point(null, texts.text("ui.chart.none"), null));
    }

    /** For the length of a bar or the place of a dot only: what is read is never rounded twice. */
    static @Nullable Double value(Cel cel) {
        return cel.waarde() == null ? null : Double.valueOf(cel.waarde().doubleValue());
    }
}
