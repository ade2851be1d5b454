package nl.eenoverheid.opgave.ui;

import static nl.eenoverheid.opgave.ui.OpgaveTexts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.eenoverheid.opgave.BijdrageDetail;
import nl.eenoverheid.opgave.Dubbeltelling;
import nl.eenoverheid.opgave.JaarStand;
import nl.eenoverheid.opgave.Knelpunt;
import nl.eenoverheid.opgave.KnelpuntSoort;
import nl.eenoverheid.opgave.OpgaveDetail;
import nl.eenoverheid.opgave.OpgaveRoutes;
import nl.eenoverheid.opgave.OpgaveStand;
import nl.eenoverheid.taakveldwijzer.WijzerRoutes;
import nl.eenoverheid.ui.Banner;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.EoChart;
import nl.eenoverheid.ui.FactList;
import nl.eenoverheid.ui.Panel;
import nl.eenoverheid.ui.PathLink;
import nl.eenoverheid.ui.Prose;
import nl.eenoverheid.ui.Timeline;
import nl.eenoverheid.ui.Tone;
import org.jspecify.annotations.Nullable;

/** What an opgave comes to: the loud lines, the picture, and what to beware of. */
final class OpgaveStandParts {
    private final OpgaveDetail opgave;
    private final OpgaveStand stand;
    private final Locale locale;

    OpgaveStandParts(OpgaveDetail opgave, Locale locale) {
        this.opgave = opgave;
        this.stand = opgave.stand();
        this.locale = locale;
    }

    /** What is missing first and who waits for whom, then what else clashes, with who has to do what before when. */
    Component banners() {
        Div banners = new Div();
        banners.addClassName("eo-col");
        gap().ifPresent(banners::add);
        List<Knelpunt> others = stand.knelpunten().stream()
                .filter(each -> each.soort() != KnelpuntSoort.KRING)
                .toList();
        if (!others.isEmpty()) {
            UnorderedList list = new UnorderedList();
            list.addClassName("opgave-warnings");
            others.forEach(each -> list.add(new ListItem(OpgaveTexts.sentence(each, locale))));
            Banner banner = new Banner(Tone.WARN, "!", text("banner.clash"), "", list);
            banner.addClassName("opgave-clash");
            banners.add(banner);
        }
        return banners;
    }

    private Optional<Component> gap() {
        List<JaarStand> years = stand.tekorten();
        String waits = stand.knelpunten().stream()
                .filter(each -> each.soort() == KnelpuntSoort.KRING)
                .map(each -> OpgaveTexts.sentence(each, locale))
                .collect(Collectors.joining(" "));
        String words = (waits + " " + uncertain()).strip();
        if (years.isEmpty()) {
            return stand.nodig().signum() == 0 && waits.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            waits.isEmpty()
                                    ? new Banner(Tone.GOOD, "✓", text("banner.noGap"), words)
                                    : new Banner(Tone.BAD, "↻", text("banner.circle"), words));
        }
        String when = years.stream().map(each -> Integer.toString(each.jaar())).collect(Collectors.joining(", "));
        boolean sure = years.stream().allMatch(each -> each.onbekend() == 0);
        return Optional.of(new Banner(
                Tone.BAD,
                "!",
                text(sure ? "banner.gap" : "banner.atMost", Geldtekst.words(stand.tekort(), locale), when),
                words));
    }

    /** How sure what is planned is. */
    private String uncertain() {
        List<String> words = new ArrayList<>();
        BigDecimal waiting =
                stand.jaren().stream().map(JaarStand::voorwaardelijk).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (waiting.signum() > 0) {
            words.add(text("banner.conditional", Geldtekst.words(waiting, locale)));
        }
        int unknown = stand.jaren().stream().mapToInt(JaarStand::onbekend).sum();
        if (unknown > 0) {
            words.add(text("banner.unknown", unknown));
        }
        return String.join(" ", words);
    }

    Component chart() {
        List<EoChart.Bar> bars = new ArrayList<>();
        for (JaarStand year : stand.jaren()) {
            bar(bars, year, "nodig", year.nodig(), Tone.NEUTRAL);
            bar(bars, year, "gepland", year.gepland(), year.tekort().signum() > 0 ? Tone.WARN : Tone.ACCENT);
            bar(bars, year, "besteed", year.besteed(), Tone.GOOD);
        }
        return EoChart.bars(text("chart.title"), text("chart.note"), text("chart.labels"), text("chart.values"), bars);
    }

    private void bar(List<EoChart.Bar> bars, JaarStand year, String what, @Nullable BigDecimal amount, Tone tone) {
        if (amount != null && amount.signum() > 0) {
            bars.add(new EoChart.Bar(
                    text("chart." + what, Integer.toString(year.jaar())),
                    amount.doubleValue(),
                    Geldtekst.thousands(amount, locale),
                    tone,
                    null));
        }
    }

    Component about() {
        FactList facts = new FactList();
        if (!opgave.data().uitleg().isEmpty()) {
            facts.add(text("fact.uitleg"), opgave.data().uitleg());
        }
        facts.add(
                text("fact.thema"),
                opgave.data().thema().isEmpty()
                        ? new Span(text("fact.thema.none"))
                        : new PathLink(WijzerRoutes.PAGE, opgave.data().thema()));
        facts.add(text("fact.rounding"), text("fact.rounding.text"));
        return new Panel(text("about"), facts);
    }

    /** What is counted twice, what is more than needed, and what is linked elsewhere. */
    Optional<Component> warnings() {
        UnorderedList list = new UnorderedList();
        list.addClassName("opgave-warnings");
        stand.dubbel().forEach(each -> list.add(new ListItem(dubbel(each))));
        stand.jaren().stream()
                .filter(each -> each.overschot().signum() > 0)
                .forEach(each -> list.add(new ListItem(text(
                        "warning.more", Integer.toString(each.jaar()), Geldtekst.words(each.overschot(), locale)))));
        opgave.elders().forEach(each -> list.add(elders(each)));
        return list.getChildren().findAny().isEmpty()
                ? Optional.empty()
                : Optional.of(new Panel(text("warnings"), list));
    }

    private String dubbel(Dubbeltelling each) {
        return text(
                each.zeker() ? "warning.twice" : "warning.maybeTwice",
                name(each.van().value()),
                name(each.naar().value()),
                Geldtekst.words(each.bedrag(), locale),
                Integer.toString(each.jaar()));
    }

    private ListItem elders(OpgaveDetail.Elders each) {
        String line = opgave.bijdrage(each.bijdrage())
                .map(found -> found.overheid() + ", " + OpgaveTexts.line(found))
                .orElse("");
        return new ListItem(
                new Span(text("warning.elsewhere", line) + " "),
                new PathLink(
                        OpgaveRoutes.detail(each.dossier(), each.opgave()), each.naam() + ", " + each.dossierNaam()));
    }

    private String name(long bijdrage) {
        return opgave.bijdragen().stream()
                .filter(each -> each.id().value() == bijdrage)
                .map(BijdrageDetail::overheid)
                .findFirst()
                .orElse("");
    }

    Optional<Component> history() {
        if (opgave.stappen().isEmpty()) {
            return Optional.empty();
        }
        Timeline timeline = new Timeline();
        opgave.stappen()
                .forEach(each -> timeline.add(
                        Dates.moment(each.op(), locale),
                        new Div(
                                new Prose(text(
                                        "history.who", each.wie(), each.organisatie(), OpgaveTexts.name(each.soort()))),
                                new Prose(each.waarom()))));
        return Optional.of(Panel.quiet(text("history"), timeline));
    }
}
