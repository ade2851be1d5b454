package nl.eenoverheid.bezorging.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import nl.eenoverheid.bezorging.StemService;
import nl.eenoverheid.signaal.SignaalId;
import nl.eenoverheid.terugkoppeling.TerugkoppelingDetail;
import nl.eenoverheid.terugkoppeling.TerugkoppelingRoutes;
import nl.eenoverheid.terugkoppeling.ui.TerugkoppelingPart;
import nl.eenoverheid.ui.PathLink;
import nl.eenoverheid.ui.UrlQuery;

/** Says at an answer that others who said the same wait too, and leads to answering them together. */
@SpringComponent
class SamenPart implements TerugkoppelingPart {
    private static final int BEFORE_HOW_IT_GOES = 5;

    private final StemService stemmen;

    SamenPart(StemService stemmen) {
        this.stemmen = stemmen;
    }

    @Override
    public int order() {
        return BEFORE_HOW_IT_GOES;
    }

    @Override
    public Optional<Component> part(TerugkoppelingDetail detail, Runnable changed) {
        if (!detail.canWrite() || !detail.item().status().isOpen()) {
            return Optional.empty();
        }
        long others = stemmen.together(new SignaalId(detail.item().signaalId())).stream()
                .filter(stem -> stem.isToWrite() && stem.id() != detail.item().id())
                .count();
        if (others == 0) {
            return Optional.empty();
        }
        String path = UrlQuery.of(QueryParameters.of(
                        SamenView.WITH, Long.toString(detail.item().signaalId())))
                .on(TerugkoppelingRoutes.TOGETHER);
        Div part = new Div(
                new H3(I18NProvider.translate("bezorging.same")),
                new Paragraph(I18NProvider.translate("bezorging.same.text", others)),
                new PathLink(path, I18NProvider.translate("bezorging.same.go")));
        part.addClassName("eo-col");
        return Optional.of(part);
    }
}
