package nl.eenoverheid.begroting.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import nl.eenoverheid.begroting.BegrotingRoutes;
import nl.eenoverheid.begroting.Levering;
import nl.eenoverheid.begroting.Vergelijking.Cel;
import nl.eenoverheid.begroting.Vergelijking.Gat;
import nl.eenoverheid.begroting.Vergelijking.Kanttekening;
import nl.eenoverheid.begroting.Vergelijking.Kolom;
import nl.eenoverheid.begroting.Vergelijking.Rijsoort;
import nl.eenoverheid.begroting.ui.BeeldRij.Figuur;
import nl.eenoverheid.begroting.ui.BeeldRij.Periode;
import nl.eenoverheid.ui.Amounts;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.UrlQuery;
import org.jspecify.annotations.Nullable;

/** What stands on and around a picture of a comparison. */
record BeeldTexts(BeeldRij rij) {

    /** What a picture answers, or asks where nobody may be called the highest. */
    String title(Beeld beeld) {
        String about = text(
                "begroting.beeld.over." + (isTotal() ? "alles" : "taak"),
                rij.rij().code(),
                rij.rij().naam());
        String kind = beeld == Beeld.JAREN || beeld == Beeld.KAART ? beeld.name() : rij.isRanked() ? "MEEST" : "ELK";
        return text(
                "begroting.beeld.titel." + kind + "." + rij.filter().soort(),
                about,
                text("begroting.beeld.per." + rij.filter().maat()));
    }

    /** What is counted, and what one must know to read it. */
    String note(Beeld beeld) {
        List<Periode> shown = beeld == Beeld.KAART ? List.of(rij.perioden().getLast()) : rij.perioden();
        Set<String> sentences = new LinkedHashSet<>();
        sentences.add(sentence(text(
                "begroting.beeld.note",
                text("begroting.bedragsoort." + rij.filter().soort()),
                shown.stream().map(this::periode).collect(Collectors.joining(", ")),
                unit())));
        if (rij.rij().kanttekeningen().contains(Kanttekening.ZONDER_RESERVES)) {
            sentences.add(text("begroting.beeld.zonderReserves"));
        }
        if (!rij.isRanked()) {
            sentences.add(text("begroting.beeld.opNaam"));
        }
        if (rij.rij().omnummering() != null) {
            sentences.add(text("begroting.beeld.omgenummerd"));
        }
        return String.join(" ", sentences);
    }

    /** Where the figures are from, and how many there are. */
    String source() {
        Set<String> sources = new LinkedHashSet<>();
        for (Kolom kolom : rij.kolommen()) {
            Levering levering = kolom.levering();
            if (levering != null) {
                sources.add(
                        levering.peildatum() == null
                                ? text(
                                        "begroting.beeld.bron",
                                        levering.bron(),
                                        Dates.date(Dates.dayOf(levering.ingelezenOp()), locale()))
                                : text(
                                        "begroting.beeld.bron.peildatum",
                                        levering.bron(),
                                        Dates.date(levering.peildatum(), locale())));
            }
        }
        long there =
                rij.rij().cellen().stream().filter(cel -> cel.waarde() != null).count();
        sources.add(text("begroting.beeld.compleet", there, rij.kolommen().size()));
        return String.join(" ", sources);
    }

    String periode(Periode periode) {
        return text("begroting.verslag." + periode.verslag()) + " " + periode.jaar();
    }

    String unit() {
        return text("begroting.unit." + rij.filter().maat());
    }

    /** The figure alone, or why there is none. */
    String brief(Cel cel) {
        if (cel.waarde() != null) {
            return Amounts.whole(cel.waarde(), locale());
        }
        return cel.gat() == null || cel.gat() == Gat.NIETS_OVER
                ? text("ui.chart.none")
                : text(
                        "begroting.gat." + cel.gat(),
                        text("begroting.noemer." + rij.filter().maat()));
    }

    /** The figure with its unit and what is not in it. */
    String shown(Cel cel) {
        if (cel.waarde() == null) {
            return brief(cel);
        }
        String amount = text("begroting.beeld.bedrag", brief(cel), unit());
        return cel.zonder().isEmpty()
                ? amount
                : text("begroting.beeld.bedrag.zonder", amount, String.join(", ", cel.zonder()));
    }

    /** Where the lines behind a figure stand; null when nothing was delivered. */
    @Nullable
    String path(Figuur figuur) {
        Kolom kolom = figuur.kolom();
        Levering levering = kolom.levering();
        return levering == null || !levering.aangeleverd()
                ? null
                : UrlQuery.none()
                        .with(BegrotingRoutes.POST, rij.rij().code())
                        .on(BegrotingRoutes.verslag(kolom.overheid(), kolom.jaar(), kolom.verslag()));
    }

    String text(String key, Object... params) {
        return I18NProvider.translate(key, params);
    }

    private static String sentence(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private boolean isTotal() {
        return rij.rij().soort() == Rijsoort.TOTAAL || rij.rij().naam().isEmpty();
    }

    Locale locale() {
        return UI.getCurrent().getLocale();
    }
}
