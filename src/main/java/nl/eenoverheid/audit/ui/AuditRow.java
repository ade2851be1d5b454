package nl.eenoverheid.audit.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import nl.eenoverheid.audit.AuditRegel;
import nl.eenoverheid.audit.AuditRoutes;
import nl.eenoverheid.audit.Names;
import nl.eenoverheid.audit.ValueKind;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.PathLink;
import nl.eenoverheid.ui.UrlQuery;

/** One row of the trail: a sentence, when and from where, what it was before, and ways to narrow to the same. */
final class AuditRow extends Article {
    private final transient AuditTexts texts;

    AuditRow(AuditRegel row, Names names, UrlQuery query) {
        texts = new AuditTexts(getLocale());
        addClassName("audit-row");
        Paragraph sentence = new Paragraph(texts.sentence(row));
        sentence.getElement().setAttribute("dir", "auto");
        Span meta = new Span(Dates.moment(row.op(), getLocale()) + " · " + texts.origin(row));
        meta.addClassName("eo-soft");
        add(sentence, meta);
        if (!row.changes().isEmpty()) {
            add(changes(row, names));
        }
        add(ways(row, names, query));
    }

    private NativeDetails changes(AuditRegel row, Names names) {
        UnorderedList list = new UnorderedList();
        row.changes().forEach(change -> list.add(new ListItem(texts.change(change, names))));
        NativeDetails details =
                new NativeDetails(getTranslation("audit.changes", row.changes().size()), list);
        details.setOpen(row.changes().size() <= 2);
        return details;
    }

    private Div ways(AuditRegel row, Names names, UrlQuery query) {
        Div ways = new Div();
        ways.addClassNames("audit-ways", "eo-soft");
        if (row.accountId() != null) {
            ways.add(way(query.with(AuditAddress.WHO, row.accountId()), getTranslation("audit.way.who", row.wie())));
        }
        row.werkruimten()
                .forEach(id -> ways.add(way(
                        query.with(AuditAddress.PLACE, id),
                        getTranslation("audit.way.place", names.of(ValueKind.WERKRUIMTE, Long.toString(id))))));
        if (row.item() != null) {
            ways.add(way(
                    query.with(AuditAddress.SOORT, row.item().soort())
                            .with(AuditAddress.NUMBER, row.item().id()),
                    getTranslation("audit.way.item", texts.about(row))));
        }
        return ways;
    }

    private static PathLink way(UrlQuery to, String label) {
        return new PathLink(to.on(AuditRoutes.LIST), label);
    }
}
