package nl.eenoverheid.begroting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Locale;
import nl.eenoverheid.begroting.BegrotingRoutes;
import nl.eenoverheid.begroting.Indeling;
import nl.eenoverheid.begroting.Maat;
import nl.eenoverheid.begroting.Overheid;
import nl.eenoverheid.begroting.Vergelijking;
import nl.eenoverheid.begroting.Vergelijking.Blok;
import nl.eenoverheid.begroting.Vergelijking.Gat;
import nl.eenoverheid.begroting.Vergelijking.Kolom;
import nl.eenoverheid.begroting.Vergelijking.Rij;
import nl.eenoverheid.begroting.Vergelijking.Rijsoort;
import nl.eenoverheid.begroting.ui.Vorm.Kop;
import nl.eenoverheid.begroting.ui.Vorm.Regel;
import nl.eenoverheid.begroting.ui.Vorm.Vak;
import nl.eenoverheid.ui.Amounts;
import nl.eenoverheid.ui.PathLink;

/**
 * The figures of one layer as a spreadsheet: the first column and the head stay, numbers stand right, each opens the report that
 * it comes from. Everything that can be pressed is a link: the address says what one sees.
 */
final class VergelijkTabel extends Div {
    /** So many figures are drawn before somebody asks for all of them. */
    static final int FIRST = 500;

    private final transient BegrotingTexts texts;
    private final transient VergelijkQuery query;
    private final transient Blok blok;
    private final Maat maat;
    private final Indeling indeling;

    VergelijkTabel(Vergelijking vergelijking, Blok blok, VergelijkQuery query, BegrotingTexts texts) {
        this.texts = texts;
        this.query = query;
        this.blok = blok;
        maat = vergelijking.filter().maat();
        indeling = vergelijking.filter().indeling();
        Vorm vorm = Vorm.of(vergelijking, blok, query, texts);
        addClassNames("eo-table", "begroting-tabel");
        String caption = texts.text("begroting.table.of." + blok.laag());
        getElement().setAttribute("role", "region");
        getElement().setAttribute("tabindex", "0");
        getElement().setAttribute("aria-label", caption);
        NativeTable table = new NativeTable();
        table.setCaptionText(caption);
        head(table, vorm);
        List<Regel> shown = shown(vorm);
        shown.forEach(regel -> row(table.getBody().addRow(), regel));
        add(table);
        if (shown.size() < vorm.regels().size()) {
            PathLink all = new PathLink(
                    query.with(VergelijkQuery.ALLES, "1"),
                    texts.text("begroting.table.all", vorm.regels().size()));
            all.addClassNames("eo-button", "begroting-alles");
            add(all);
        }
    }

    private List<Regel> shown(Vorm vorm) {
        boolean whole = query.text(VergelijkQuery.ALLES).isPresent();
        long most = whole
                ? vorm.regels().size()
                : Math.max(FIRST / Math.max(1, vorm.koppen().size()), 10);
        boolean byGovernment = vorm.regels().stream().anyMatch(each -> each.overheid() != null);
        return byGovernment
                ? vorm.regels().stream()
                        .limit(Math.min(most, whole ? most : 50))
                        .toList()
                : vorm.regels();
    }

    private void head(NativeTable table, Vorm vorm) {
        boolean perGovernment = vorm.koppen().stream().anyMatch(each -> each.overheid() != null);
        int width = perGovernment ? width(vorm) : 1;
        NativeTableRow top = table.getHead().addRow();
        NativeTableHeaderCell corner = head(top, "col");
        if (width > 1) {
            corner.getElement().setAttribute("rowspan", "2");
        }
        corner.add(sort(Vorm.NAAM, texts.text("begroting.table.name." + indeling), false));
        Span unit = soft(texts.unit(maat));
        corner.add(unit);
        corner.getElement().setAttribute("aria-sort", query.sortedAs(Vorm.NAAM));
        if (width == 1) {
            vorm.koppen().forEach(kop -> column(head(top, "col"), kop, perGovernment));
            return;
        }
        for (int i = 0; i < vorm.koppen().size(); i += width) {
            NativeTableHeaderCell group = head(top, "colgroup");
            group.getElement().setAttribute("colspan", String.valueOf(width));
            group.addClassName("begroting-wie");
            group.setText(name(vorm.koppen().get(i)));
        }
        NativeTableRow second = table.getHead().addRow();
        vorm.koppen().forEach(kop -> column(head(second, "col"), kop, false));
    }

    private static int width(Vorm vorm) {
        List<Kop> koppen = vorm.koppen();
        return (int) koppen.stream()
                .filter(each ->
                        each.kolom().overheid().equals(koppen.getFirst().kolom().overheid()))
                .count();
    }

    private void column(NativeTableHeaderCell cell, Kop kop, boolean named) {
        String period = texts.kolom(kop.kolom());
        if (Vorm.isRanked(blok)) {
            cell.add(sort(kop.sleutel(), named ? name(kop) : period, true));
            cell.getElement().setAttribute("aria-sort", query.sortedAs(kop.sleutel()));
        } else {
            cell.add(new Span(named ? name(kop) : period));
        }
        if (named) {
            cell.add(soft(period));
        }
    }

    private static NativeTableHeaderCell head(NativeTableRow row, String scope) {
        NativeTableHeaderCell cell = row.addHeaderCell();
        cell.getElement().setAttribute("scope", scope);
        return cell;
    }

    private Component sort(String sleutel, String text, boolean highFirst) {
        PathLink link = new PathLink(query.sorted(sleutel, highFirst), text);
        link.addClassName("begroting-sorteer");
        link.setTitle(texts.text("begroting.table.sort", text));
        return link;
    }

    private void row(NativeTableRow row, Regel regel) {
        row.addClassName(
                regel.overheid() != null
                        ? "begroting-rij"
                        : "begroting-" + regel.rij().soort().name().toLowerCase(Locale.ROOT));
        row.setClassName("begroting-deel", regel.diepte() > 0);
        NativeTableHeaderCell name = row.addHeaderCell();
        name.getElement().setAttribute("scope", "row");
        name.add(label(regel));
        regel.vakken().forEach(vak -> cell(row.addDataCell(), regel, vak));
    }

    private Component label(Regel regel) {
        Overheid overheid = regel.overheid();
        Div label = new Div();
        label.addClassName("begroting-naam");
        if (overheid != null) {
            label.add(new Span(overheid.naam()));
            return label;
        }
        Rij rij = regel.rij();
        if (rij.soort() == Rijsoort.HOOFD) {
            label.add(toggle(regel));
        }
        PathLink link = new PathLink(
                query.with(BegrotingRoutes.POST, isChosen(rij) || rij.code().isEmpty() ? null : rij.code()),
                texts.rij(rij));
        link.setCurrent(isChosen(rij));
        label.add(link);
        String note = texts.note(rij);
        if (!note.isEmpty()) {
            label.add(soft(note));
        }
        return label;
    }

    private boolean isChosen(Rij rij) {
        return query.text(BegrotingRoutes.POST).filter(rij::holds).isPresent();
    }

    private Component toggle(Regel regel) {
        PathLink toggle =
                new PathLink(query.toggled(VergelijkQuery.OPEN, regel.rij().code()), regel.open() ? "▾" : "▸");
        toggle.addClassName("begroting-open");
        toggle.setAriaLabel(
                texts.text(regel.open() ? "begroting.table.close" : "begroting.table.open", texts.naam(regel.rij())));
        toggle.getElement().setAttribute("aria-expanded", String.valueOf(regel.open()));
        return toggle;
    }

    private void cell(NativeTableCell cell, Regel regel, Vak vak) {
        if (vak.cel().waarde() == null) {
            cell.add(gap(regel, vak));
            return;
        }
        cell.add(new PathLink(path(regel.rij(), vak.kolom()), texts.cel(vak.cel(), maat)));
        if (vak.verschil() != null) {
            Span difference = soft(
                    query.isInPercents()
                            ? Amounts.percent(vak.verschil(), texts.locale())
                            : Amounts.difference(vak.verschil(), texts.locale()));
            difference.addClassName("begroting-verschil");
            cell.add(difference);
        }
        if (!vak.cel().zonder().isEmpty()) {
            cell.add(soft(texts.zonder(vak.cel().zonder())));
        }
    }

    /** A report that was not delivered says so once; below that a dash stands for it, said in full to who does not see it. */
    private Component gap(Regel regel, Vak vak) {
        String words = texts.cel(vak.cel(), maat);
        boolean said = regel.overheid() == null
                && regel.rij().soort() != Rijsoort.TOTAAL
                && vak.cel().gat() != Gat.BESTOND_NIET;
        Span gap = new Span(said ? "–" : words);
        gap.addClassName(said ? "eo-soft" : "begroting-gat");
        if (said && !words.isEmpty()) {
            gap.getElement().setAttribute("role", "img");
            gap.getElement().setAttribute("aria-label", words);
            gap.getElement().setAttribute("title", words);
        }
        return gap;
    }

    private static String path(Rij rij, Kolom kolom) {
        String path = BegrotingRoutes.verslag(kolom.overheid(), kolom.jaar(), kolom.verslag());
        return rij.code().isEmpty() ? path : path + "?" + BegrotingRoutes.POST + "=" + rij.code();
    }

    private static String name(Kop kop) {
        return kop.kolom().overheid().naam();
    }

    private static Span soft(String text) {
        Span soft = new Span(text);
        soft.addClassName("eo-soft");
        return soft;
    }
}
