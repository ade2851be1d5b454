package nl.eenoverheid.opgave.ui;

import static nl.eenoverheid.opgave.ui.OpgaveTexts.softSpan;
import static nl.eenoverheid.opgave.ui.OpgaveTexts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nl.eenoverheid.begroting.Levering;
import nl.eenoverheid.opgave.BijdrageBedrag;
import nl.eenoverheid.opgave.BijdrageDetail;
import nl.eenoverheid.opgave.JaarStand;
import nl.eenoverheid.opgave.OpgaveDetail;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.EmptyState;
import nl.eenoverheid.ui.Panel;
import nl.eenoverheid.ui.StatusBadge;
import nl.eenoverheid.ui.TableCard;
import nl.eenoverheid.ui.Tone;
import org.jspecify.annotations.Nullable;

/** The governments of an opgave, a table for each year with what was needed, planned and spent in all below it. */
final class BijdragenTables extends Composite<Div> {
    private final transient OpgaveDetail opgave;
    private final transient BijdrageActions acts;
    private final Locale locale;

    BijdragenTables(OpgaveDetail opgave, BijdrageActions acts, Locale locale) {
        this.opgave = opgave;
        this.acts = acts;
        this.locale = locale;
        getContent().addClassName("eo-col");
        if (opgave.stand().jaren().isEmpty()) {
            getContent()
                    .add(new Panel(
                            text("table.none"), new EmptyState(text("table.none.title"), text("table.none.text"))));
        }
        opgave.stand().jaren().forEach(each -> getContent().add(year(each)));
    }

    private Component year(JaarStand year) {
        TableCard table = new TableCard(
                        text("table.caption", Integer.toString(year.jaar())),
                        List.of(
                                text("column.wie"),
                                text("column.gepland"),
                                text("column.besteed"),
                                text("column.rol"),
                                text("column.voorwaarde"),
                                text("column.moment")))
                .numbers(1, 2);
        opgave.bijdragen().stream().filter(each -> each.jaar() == year.jaar()).forEach(each -> row(table, each));
        total(table, year);
        table.addClassName("opgave-table");
        Panel panel = new Panel(Integer.toString(year.jaar()), table).flush();
        panel.addClassName("opgave-year");
        return panel;
    }

    private void row(TableCard table, BijdrageDetail bijdrage) {
        BijdrageBedrag amount = Objects.requireNonNull(opgave.stand().bedragen().get(bijdrage.id()));
        table.row(
                who(bijdrage),
                planned(bijdrage, amount),
                spent(bijdrage, amount),
                role(bijdrage),
                new Span(OpgaveTexts.chain(bijdrage, opgave, locale)),
                moment(bijdrage));
    }

    private Component who(BijdrageDetail bijdrage) {
        Div who = cell(new Span(bijdrage.overheid()));
        who.add(acts.line(bijdrage));
        if (bijdrage.bevestigdOp() == null) {
            who.add(new StatusBadge(Tone.WARN, "?", text("unconfirmed")), softSpan(said(bijdrage)));
        }
        acts.of(bijdrage).ifPresent(who::add);
        return who;
    }

    private String said(BijdrageDetail bijdrage) {
        var gezegd = bijdrage.data().gezegd();
        return gezegd.op() == null
                ? text("said.by", bijdrage.organisatie())
                : text("said", gezegd.door(), Dates.date(gezegd.op(), locale), bijdrage.organisatie());
    }

    private Component planned(BijdrageDetail bijdrage, BijdrageBedrag amount) {
        Div cell = figure(amount.gepland(), amount.begroting(), bijdrage);
        BigDecimal procent = bijdrage.data().aandeel().procent();
        if (procent != null && procent.compareTo(new BigDecimal(100)) < 0) {
            cell.add(softSpan(
                    text("part", Geldtekst.percent(procent, locale), Geldtekst.thousands(amount.regel(), locale))));
        }
        return cell;
    }

    private Component spent(BijdrageDetail bijdrage, BijdrageBedrag amount) {
        if (amount.besteed() == null) {
            return new Span("–");
        }
        return figure(amount.besteed(), amount.verslag(), bijdrage);
    }

    private Div figure(@Nullable BigDecimal amount, @Nullable Levering report, BijdrageDetail bijdrage) {
        if (amount == null) {
            return cell(new StatusBadge(Tone.WARN, "–", text("notDelivered")));
        }
        Div cell = cell(new Span(Geldtekst.thousands(amount, locale)));
        cell.add(softSpan(
                report == null
                        ? text("source.said", Dates.date(Dates.dayOf(bijdrage.gekoppeldOp()), locale))
                        : OpgaveTexts.source(report, locale)));
        return cell;
    }

    private static Component role(BijdrageDetail bijdrage) {
        return cell(
                new Span(OpgaveTexts.name(bijdrage.data().rol())),
                OpgaveTexts.badge(bijdrage.data().stand()),
                softSpan(OpgaveTexts.name(bijdrage.data().structuur())));
    }

    private Component moment(BijdrageDetail bijdrage) {
        String words = OpgaveTexts.moment(bijdrage, locale);
        return new Span(words.isEmpty() ? text("moment.unknown") : words);
    }

    private void total(TableCard table, JaarStand year) {
        String source = year.bron().isEmpty() ? "" : text("total.source", year.bron());
        String needed = year.nodigOp() == null ? "" : text("total.needed", Dates.date(year.nodigOp(), locale));
        sum(table, "nodig", year.nodig(), null, year.nodig() == null ? text("total.unknown") : source, needed);
        sum(table, "gepland", year.gepland(), year.besteed(), twice(year), report(year));
        if (year.tekort().signum() > 0) {
            sum(table, "tekort", year.tekort(), null, "", "");
        } else if (year.overschot().signum() > 0) {
            sum(table, "overschot", year.overschot(), null, "", "");
        }
    }

    private String twice(JaarStand year) {
        return year.dubbel().signum() > 0 ? text("total.twice", Geldtekst.thousands(year.dubbel(), locale)) : "";
    }

    private String report(JaarStand year) {
        return year.besteedIn() == null ? "" : OpgaveTexts.name(year.besteedIn(), year.jaar());
    }

    private void sum(
            TableCard table,
            String what,
            @Nullable BigDecimal amount,
            @Nullable BigDecimal spent,
            String note,
            String more) {
        Span name = new Span(text("total." + what));
        name.addClassNames("opgave-total", "opgave-total-" + what);
        Span figure = new Span(Geldtekst.thousands(amount, locale));
        figure.addClassNames("opgave-total", "opgave-total-" + what);
        table.row(
                name,
                figure,
                new Span(spent == null ? "" : Geldtekst.thousands(spent, locale)),
                softSpan(note),
                softSpan(more),
                new Span());
    }

    private static Div cell(Component... parts) {
        Div cell = new Div(parts);
        cell.addClassName("opgave-cell");
        return cell;
    }
}
