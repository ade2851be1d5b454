package nl.eenoverheid.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import nl.eenoverheid.exchange.besluiten.BesluitLijst;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.FirstRows;
import nl.eenoverheid.ui.TableCard;

/** What is in a file of besluiten: how many are new, which those are, and what is wrong on which line. */
final class BesluitLijstView extends Composite<Div> {
    private final transient BesluitLijst list;

    BesluitLijstView(BesluitLijst list) {
        this.list = list;
    }

    @Override
    protected Div initContent() {
        long wrong =
                list.fouten().stream().map(BesluitLijst.Fout::nummer).distinct().count();
        Div shown = new Div(new Paragraph(
                getTranslation("exchange.besluit.import.counts", list.nieuw().size(), list.alAanwezig(), wrong)));
        shown.addClassName("eo-col");
        if (!list.fouten().isEmpty()) {
            shown.add(wrong());
        }
        if (!list.nieuw().isEmpty()) {
            shown.add(fresh());
        }
        return shown;
    }

    private Component wrong() {
        TableCard table = new TableCard(
                getTranslation("exchange.besluit.import.wrong"),
                List.of(
                        getTranslation("exchange.besluit.import.line"),
                        getTranslation("exchange.besluit.import.cell"),
                        getTranslation("exchange.besluit.import.why")));
        return FirstRows.of(
                table,
                list.fouten(),
                fout -> table.row(
                        getTranslation("exchange.besluit.import.place", fout.nummer(), fout.regel()),
                        fout.veld(),
                        getTranslation(fout.key(), fout.params().toArray())));
    }

    private Component fresh() {
        TableCard table = new TableCard(
                getTranslation("exchange.besluit.import.new"),
                List.of(
                        getTranslation("exchange.besluit.import.number"),
                        getTranslation("exchange.besluit.import.what"),
                        getTranslation("exchange.besluit.import.who"),
                        getTranslation("exchange.besluit.import.day")));
        return FirstRows.of(
                table,
                list.nieuw(),
                each -> table.row(
                        each.identificatie(), each.titel(), body(each), Dates.date(each.datum(), getLocale())));
    }

    private String body(BesluitLijst.Nieuw each) {
        return each.teKiezen() ? getTranslation("exchange.besluit.import.toPick", each.orgaan()) : each.orgaan();
    }
}
