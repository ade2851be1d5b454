package nl.eenoverheid.duiding.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.eenoverheid.duiding.DuidingDetail;
import nl.eenoverheid.duiding.MerkRegel;
import nl.eenoverheid.ui.Dates;
import nl.eenoverheid.ui.Quote;
import nl.eenoverheid.ui.Timeline;

/** Who said what of a signaal, and what the same organisation said before; newest first. */
final class MerkHistoryDialog extends Dialog {

    MerkHistoryDialog(DuidingDetail.Rij rij, List<MerkRegel> regels) {
        setHeaderTitle(getTranslation("duiding.merken.title"));
        addClassName("duiding-dialog");
        Timeline line = new Timeline();
        for (MerkRegel regel : regels) {
            Span who = new Span(getTranslation("duiding.present.one", regel.wie(), regel.organisatie()));
            line.add(Dates.moment(regel.op(), getLocale()), new Div(who, MerkLabel.of(regel.merk(), regel.woorden())));
        }
        Div content =
                new Div(new Quote(rij.kop().isEmpty() ? getTranslation("duiding.table.unseen") : rij.kop()), line);
        content.addClassNames("eo-col", "duiding-history");
        add(content);
        getFooter().add(new Button(getTranslation("ui.close"), click -> close()));
    }
}
