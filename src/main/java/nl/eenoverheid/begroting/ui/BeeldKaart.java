package nl.eenoverheid.begroting.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.eenoverheid.begroting.Overheid;
import nl.eenoverheid.begroting.ui.BeeldRij.Figuur;
import nl.eenoverheid.begroting.ui.BeeldRij.Periode;
import nl.eenoverheid.kaart.KaartDetail;
import nl.eenoverheid.overheid.OrganisatieId;
import nl.eenoverheid.overheid.Tegel;
import nl.eenoverheid.ui.AreaPicture;
import nl.eenoverheid.ui.ChartPicture;
import nl.eenoverheid.ui.EoChart;
import nl.eenoverheid.ui.TilePicture;

/** A row of figures as a map: the newest period of each municipality, on tiles or with the borders that an administrator brought. */
record BeeldKaart(BeeldRij rij, BeeldTexts texts) {
    /** Name of the query parameter that asks for borders. */
    static final String PARAMETER = "kaart";

    static final String GRENZEN = "grenzen";

    private static final int NAMED = 5;

    ChartPicture tiles(List<Tegel> tegels) {
        Map<OrganisatieId, Tegel> places = tegels.stream().collect(Collectors.toMap(Tegel::id, Function.identity()));
        return new TilePicture(
                texts.text("begroting.beeld.overheid"),
                texts.unit(),
                texts.unit(),
                texts.text("begroting.gat.NIET_AANGELEVERD"),
                figuren().stream()
                        .flatMap(figuur -> tegel(figuur, places).map(tegel -> tile(figuur, tegel)).stream())
                        .toList());
    }

    ChartPicture borders(KaartDetail kaart) {
        return new AreaPicture(
                texts.text("begroting.beeld.overheid"),
                texts.unit(),
                texts.unit(),
                texts.text("begroting.gat.NIET_AANGELEVERD"),
                kaart.adres(),
                figuren().stream()
                        .filter(figuur ->
                                kaart.codes().contains(figuur.kolom().overheid().code()))
                        .map(this::area)
                        .toList());
    }

    /** Who has no place on it, in a sentence; empty when all have. */
    String without(ChartPicture drawn) {
        List<String> placed =
                switch (drawn) {
                    case TilePicture tiles ->
                        tiles.tiles().stream().map(EoChart.Tile::label).toList();
                    case AreaPicture areas ->
                        areas.areas().stream().map(AreaPicture.Area::label).toList();
                    default -> List.of();
                };
        List<String> missing =
                new ArrayList<>(rij.overheden().stream().map(Overheid::naam).toList());
        missing.removeAll(placed);
        if (missing.isEmpty()) {
            return "";
        }
        String named = String.join(", ", missing.stream().limit(NAMED).toList());
        return texts.text(
                missing.size() > NAMED ? "begroting.beeld.zonderPlek.more" : "begroting.beeld.zonderPlek",
                named,
                missing.size() - NAMED);
    }

    private List<Figuur> figuren() {
        Periode newest = rij.perioden().getLast();
        return rij.overheden().stream()
                .flatMap(overheid -> rij.at(overheid, newest).stream())
                .toList();
    }

    private static Optional<Tegel> tegel(Figuur figuur, Map<OrganisatieId, Tegel> places) {
        return Optional.ofNullable(figuur.kolom().overheid().organisatie()).map(places::get);
    }

    private EoChart.Tile tile(Figuur figuur, Tegel tegel) {
        return new EoChart.Tile(
                figuur.kolom().overheid().naam(),
                tegel.kort(),
                tegel.rij() - 1,
                tegel.kolom() - 1,
                BeeldFiguren.value(figuur.cel()),
                figuur.cel().waarde() == null ? "" : texts.brief(figuur.cel()),
                texts.shown(figuur.cel()),
                texts.path(figuur));
    }

    private AreaPicture.Area area(Figuur figuur) {
        return new AreaPicture.Area(
                figuur.kolom().overheid().naam(),
                figuur.kolom().overheid().code(),
                BeeldFiguren.value(figuur.cel()),
                figuur.cel().waarde() == null ? "" : texts.brief(figuur.cel()),
                texts.shown(figuur.cel()),
                texts.path(figuur));
    }
}
