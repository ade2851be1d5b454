package nl.eenoverheid.begroting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Stream;
import nl.eenoverheid.begroting.Vergelijking;
import nl.eenoverheid.begroting.Vergelijking.Blok;
import nl.eenoverheid.ui.TableCard;

/** The figures of one layer. */
final class VergelijkTabel extends Div {
    VergelijkTabel(Vergelijking vergelijking, Blok blok, VergelijkQuery query) {
        TableCard table = new TableCard(
                getTranslation("begroting.overheidslaag." + blok.laag()),
                Stream.concat(
                                Stream.of(BegrotingTexts.unit(
                                        vergelijking.filter().maat())),
                                blok.kolommen().stream()
                                        .map(each -> each.overheid().naam() + " " + BegrotingTexts.kolom(each)))
                        .toList());
        blok.rijen()
                .forEach(rij -> table.row(
                        new Span(BegrotingTexts.rij(rij)),
                        rij.cellen().stream()
                                .map(cel -> new Span(BegrotingTexts.cel(
                                        cel, vergelijking.filter().maat())))
                                .toArray(Component[]::new)));
        add(table);
    }
}
