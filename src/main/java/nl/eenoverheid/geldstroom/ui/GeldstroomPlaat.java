package nl.eenoverheid.geldstroom.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.eenoverheid.begroting.Overheidslaag;
import nl.eenoverheid.begroting.Zijde;
import nl.eenoverheid.geldstroom.Buitenstroom;
import nl.eenoverheid.geldstroom.Geldstromen;
import nl.eenoverheid.geldstroom.Verschil;
import nl.eenoverheid.geldstroom.Wederpartij;
import nl.eenoverheid.shared.Afronding;
import nl.eenoverheid.ui.EoChart;
import nl.eenoverheid.ui.Tone;

/**
 * The money between governments as a picture: what both sides say flows from one to the other; what only one of them says comes from,
 * or goes to, a stop that says so.
 */
final class GeldstroomPlaat {
    private static final String ONLY_PAYER = "alleen-betaler";
    private static final String ONLY_RECEIVER = "alleen-ontvanger";

    private final Geldstromen geldstromen;
    private final Map<String, Stop> stops = new LinkedHashMap<>();
    private final List<EoChart.Stream> streams = new ArrayList<>();

    /**
     * Adds up what flows.
     *
     * @param withRijk with what goes to and comes from the Rijk, beside which all else is small
     */
    GeldstroomPlaat(Geldstromen geldstromen, boolean withRijk) {
        this.geldstromen = geldstromen;
        geldstromen.verschillen().forEach(this::between);
        geldstromen.buiten().stream()
                .filter(each -> withRijk && each.wederpartij() == Wederpartij.RIJK)
                .forEach(this::outside);
    }

    /** The picture; empty when nothing flows. */
    Optional<EoChart> chart(String source) {
        if (streams.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(EoChart.flow(
                        text(
                                "geldstroom.plaat.vraag",
                                geldstromen.kring().anker().naam()),
                        text("geldstroom.plaat.uitleg"),
                        List.of(text("geldstroom.plaat.betaalt"), text("geldstroom.plaat.ontvangt")),
                        text("geldstroom.plaat.bedrag"),
                        stops.entrySet().stream()
                                .map(each -> each.getValue().shown(each.getKey()))
                                .toList(),
                        streams)
                .source(source));
    }

    private void between(Verschil verschil) {
        BigDecimal paid = verschil.betaler().som().orElse(BigDecimal.ZERO);
        BigDecimal received = verschil.ontvanger().som().orElse(BigDecimal.ZERO);
        String van = "van-" + verschil.id().van();
        String naar = "naar-" + verschil.id().naar();
        String payer = GeldstroomTexts.kant(verschil.betaler(), verschil.id().van());
        String receiver =
                GeldstroomTexts.kant(verschil.ontvanger(), verschil.id().naar());
        stream(van, payer, Tone.BLUE, naar, receiver, Tone.ACCENT, paid.min(received));
        stream(
                van,
                payer,
                Tone.BLUE,
                ONLY_PAYER,
                text("geldstroom.plaat.alleenBetaler"),
                Tone.WARN,
                paid.subtract(received));
        stream(
                ONLY_RECEIVER,
                text("geldstroom.plaat.alleenOntvanger"),
                Tone.WARN,
                naar,
                receiver,
                Tone.ACCENT,
                received.subtract(paid));
    }

    /** The Rijk tells nothing here: only the other side does. */
    private void outside(Buitenstroom buiten) {
        String rijk = text("geldstroom.plaat.rijk");
        Overheidslaag laag = buiten.laag();
        String own = geldstromen.kring().isRegeling()
                        || laag == geldstromen.kring().anker().laag()
                ? geldstromen.kring().anker().naam()
                : text("geldstroom.laag." + laag);
        if (buiten.zijde() == Zijde.BATEN) {
            stream("van-RIJK", rijk, Tone.NEUTRAL, "naar-" + laag, own, Tone.ACCENT, buiten.bedrag());
        } else {
            stream("van-" + laag, own, Tone.BLUE, "naar-RIJK", rijk, Tone.NEUTRAL, buiten.bedrag());
        }
    }

    private void stream(
            String from, String fromLabel, Tone fromTone, String to, String toLabel, Tone toTone, BigDecimal amount) {
        int value = Afronding.whole(amount).intValue();
        if (value > 0) {
            stops.computeIfAbsent(from, key -> new Stop(0, fromLabel, fromTone)).total += value;
            stops.computeIfAbsent(to, key -> new Stop(1, toLabel, toTone)).total += value;
            Optional<EoChart.Stream> before = streams.stream()
                    .filter(each -> each.from().equals(from) && each.to().equals(to))
                    .findFirst();
            before.ifPresent(streams::remove);
            streams.add(new EoChart.Stream(
                    from, to, value + before.map(EoChart.Stream::value).orElse(0)));
        }
    }

    private static String text(String key, Object... params) {
        return I18NProvider.translate(key, params);
    }

    private static final class Stop {
        private final int column;
        private final String label;
        private final Tone tone;
        private int total;

        Stop(int column, String label, Tone tone) {
            this.column = column;
            this.label = label;
            this.tone = tone;
        }

        EoChart.Stop shown(String id) {
            return new EoChart.Stop(
                    id, column, label, total, GeldstroomTexts.whole(BigDecimal.valueOf(total)), tone, null);
        }
    }
}
