package nl.eenoverheid.besluit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import nl.eenoverheid.besluit.BesluitData;
import nl.eenoverheid.besluit.BesluitDetail;
import nl.eenoverheid.besluit.BesluitId;
import nl.eenoverheid.besluit.Minderheid;
import nl.eenoverheid.besluit.Standpunt;
import nl.eenoverheid.besluit.Verwijzing;
import nl.eenoverheid.duiding.DuidingRoutes;
import nl.eenoverheid.knoop.KnoopRoutes;
import nl.eenoverheid.signaal.SignaalRoutes;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.FactList;
import nl.eenoverheid.ui.PathLink;
import nl.eenoverheid.ui.Prose;
import nl.eenoverheid.ui.StatusBadge;
import nl.eenoverheid.ui.Tone;
import nl.eenoverheid.ui.UrlQuery;

/** What a besluit says, as a letter would: who, on what ground, why, what it costs, what the minority holds. */
final class BesluitFacts extends Composite<FactList> {
    private final transient BesluitDetail besluit;
    private final transient BesluitData data;
    private final transient UrlQuery query;
    private final transient List<BesluitPart> parts;

    BesluitFacts(BesluitDetail besluit, UrlQuery query, List<BesluitPart> parts) {
        this.besluit = besluit;
        this.data = besluit.data();
        this.query = query;
        this.parts = parts;
    }

    @Override
    protected FactList initContent() {
        FactList facts = new FactList();
        SoortFacts soort = new SoortFacts(besluit, getLocale());
        add(facts, "soort", new Div(new Prose(soort.uitleg()), BesluitTexts.soft(soort.bron())));
        add(facts, "wie", wie());
        soort.besides().forEach(facts::add);
        add(facts, "grond", text(data.grondslag(), "besluit.fact.grond.none"));
        add(facts, "waarom", text(data.motivering(), "besluit.fact.waarom.none"));
        if (!data.kosten().isEmpty()) {
            add(facts, "kosten", kosten());
        }
        add(facts, "standpunten", standpunten());
        add(facts, "minderheid", minderheid());
        LocalDate from = besluit.ingangOp();
        if (from != null) {
            add(facts, "ingang", new Span(Dates.date(from, getLocale())));
        }
        add(facts, "opnieuw", opnieuw());
        add(facts, "rustOp", rustOp());
        parts.stream().sorted(Comparator.comparingInt(BesluitPart::order)).forEach(part -> part.part(
                        new BesluitId(besluit.id()))
                .ifPresent(shown -> facts.add(getTranslation(part.labelKey()), shown)));
        return facts;
    }

    private void add(FactList facts, String name, Component value) {
        facts.add(getTranslation("besluit.fact." + name), value);
    }

    private Component wie() {
        Div who = new Div(new Prose(data.bestuursorgaan()));
        if (data.isToPick()) {
            who.add(new StatusBadge(Tone.WARN, "!", getTranslation("besluit.fact.wie.teKiezen")));
        }
        who.add(BesluitTexts.soft(getTranslation("besluit.fact.wie.organisatie", besluit.organisatie())));
        return who;
    }

    private Component kosten() {
        return new Div(
                new Prose(data.kosten()), BesluitTexts.soft(getTranslation("besluit.fact.bron", data.kostenBron())));
    }

    private Component standpunten() {
        Div lines = new Div();
        lines.addClassName("besluit-wie-waar");
        for (Standpunt standpunt : Standpunt.values()) {
            String names = besluit.standpunten().stream()
                    .filter(each -> each.standpunt() == standpunt)
                    .map(each -> each.isUnconfirmed()
                            ? getTranslation("besluit.fact.standpunten.onbevestigd", each.naam())
                            : each.naam())
                    .collect(Collectors.joining(", "));
            if (!names.isEmpty()) {
                lines.add(new Div(BesluitTexts.badge(this, standpunt, besluit.isPrepared()), new Span(names)));
            }
        }
        return lines;
    }

    private Component minderheid() {
        List<Minderheid> minority = besluit.minderheid();
        if (minority.isEmpty()) {
            return BesluitTexts.soft(getTranslation(
                    besluit.isSilent() ? "besluit.fact.minderheid.stil" : "besluit.fact.minderheid.none"));
        }
        return new MinderheidQuotes(minority);
    }

    private Component opnieuw() {
        LocalDate day = data.herzieningOp();
        boolean sooner = !data.herzieningAls().isEmpty();
        if (besluit.ingetrokkenOp() != null || (day == null && !sooner)) {
            return BesluitTexts.soft(getTranslation("besluit.fact.opnieuw.none"));
        }
        if (day == null) {
            return new Prose(getTranslation("besluit.fact.opnieuw.als", data.herzieningAls()));
        }
        String when = Dates.date(day, getLocale());
        return new Prose(sooner ? getTranslation("besluit.fact.opnieuw.eerder", when, data.herzieningAls()) : when);
    }

    private Component rustOp() {
        Div rests = new Div();
        rests.addClassName("besluit-rust-op");
        Verwijzing knoop = besluit.knoop();
        if (knoop != null) {
            rests.add(new Div(
                    new Span(getTranslation("besluit.fact.rustOp.knoop") + " "),
                    new PathLink(query.on(KnoopRoutes.detail(knoop.id())), knoop.titel())));
        }
        if (!besluit.duidingen().isEmpty()) {
            rests.add(links("duidingen", besluit.duidingen(), DuidingRoutes::detail, true));
        }
        if (!besluit.signalen().isEmpty()) {
            rests.add(links(
                    "signalen",
                    besluit.signalen(),
                    SignaalRoutes::detail,
                    besluit.signalen().size() <= 3));
        }
        if (rests.getComponentCount() == 0) {
            rests.add(BesluitTexts.soft(getTranslation("besluit.fact.rustOp.none")));
        }
        return rests;
    }

    private Component links(String name, List<Verwijzing> to, LongFunction<String> path, boolean open) {
        UnorderedList list = new UnorderedList();
        list.addClassName("besluit-links");
        to.forEach(each -> list.add(new ListItem(new PathLink(query.on(path.apply(each.id())), each.titel()))));
        Details details = new Details(getTranslation("besluit.fact.rustOp." + name, to.size()), list);
        details.setOpened(open);
        return details;
    }

    private Component text(String words, String otherwise) {
        return words.isEmpty() ? BesluitTexts.soft(getTranslation(otherwise)) : new Prose(words);
    }
}
