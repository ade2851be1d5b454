package nl.eenoverheid.signaal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import nl.eenoverheid.overheid.Punt;
import nl.eenoverheid.signaal.SignaalDetail;
import nl.eenoverheid.ui.EoMap;
import nl.eenoverheid.ui.MapProperties;
import org.springframework.context.annotation.Lazy;

/** Shows on the map where it was heard, when somebody pointed that out, and how exact that is. Made when a page asks for it. */
@Lazy
@SpringComponent
class PuntPart implements SignaalPart {
    private static final int BEFORE_THE_BEZOEK = 9;

    private final MapProperties background;

    PuntPart(MapProperties background) {
        this.background = background;
    }

    @Override
    public int order() {
        return BEFORE_THE_BEZOEK;
    }

    @Override
    public Optional<Component> part(SignaalDetail signaal) {
        return Optional.ofNullable(signaal.data().aanvulling().punt()).map(this::show);
    }

    private Component show(Punt punt) {
        String where =
                I18NProvider.translate(punt.isRounded() ? "signaal.punt.rounded" : "signaal.punt.precise", punt.text());
        EoMap map = new EoMap(I18NProvider.translate("signaal.punt.shown", where), background);
        map.addClassName("signaal-kaart");
        map.point(punt.breedte().doubleValue(), punt.lengte().doubleValue());
        Span words = new Span(where);
        words.addClassName("eo-soft");
        Div part = new Div(new H3(I18NProvider.translate("signaal.punt.title")), map, words);
        part.addClassName("eo-part");
        return part;
    }
}
