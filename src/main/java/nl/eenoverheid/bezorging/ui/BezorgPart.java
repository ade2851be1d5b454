package nl.eenoverheid.bezorging.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import nl.eenoverheid.signaal.Kanaal;
import nl.eenoverheid.terugkoppeling.TerugkoppelingDetail;
import nl.eenoverheid.terugkoppeling.TerugkoppelingStatus;
import nl.eenoverheid.terugkoppeling.ui.TerugkoppelingPart;

/** Helps to deliver an answer that may go out, through the channel that was promised. */
@SpringComponent
class BezorgPart implements TerugkoppelingPart {
    private static final int FIRST = 10;

    private final MailParts mails;
    private final BelParts calls;
    private final BriefParts letters;

    BezorgPart(MailParts mails, BelParts calls, BriefParts letters) {
        this.mails = mails;
        this.calls = calls;
        this.letters = letters;
    }

    @Override
    public int order() {
        return FIRST;
    }

    @Override
    public Optional<Component> part(TerugkoppelingDetail detail, Runnable changed) {
        if (detail.item().status() != TerugkoppelingStatus.VRIJGEGEVEN || !detail.canWrite()) {
            return Optional.empty();
        }
        return content(detail, changed).map(content -> {
            Div part = new Div(new H3(I18NProvider.translate("bezorging.part")), content);
            part.addClassName("eo-col");
            part.setId("bezorging");
            return part;
        });
    }

    private Optional<Component> content(TerugkoppelingDetail detail, Runnable changed) {
        Kanaal kanaal = detail.item().kanaal();
        return switch (kanaal) {
            case EMAIL -> Optional.of(mails.of(detail, changed));
            case BRIEF -> Optional.of(letters.of(detail));
            case TELEFOON -> Optional.of(calls.of(detail, changed));
            case GESPREK, BIJEENKOMST -> Optional.empty();
        };
    }
}
