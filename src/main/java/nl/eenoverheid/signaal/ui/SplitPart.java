package nl.eenoverheid.signaal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.eenoverheid.shared.IllegalMove;
import nl.eenoverheid.signaal.SignaalDetail;
import nl.eenoverheid.signaal.SignaalId;
import nl.eenoverheid.signaal.SignaalListItem;
import nl.eenoverheid.signaal.SignaalRoutes;
import nl.eenoverheid.signaal.SignaalStatus;
import nl.eenoverheid.signaal.SplitFamily;
import nl.eenoverheid.signaal.SplitService;
import nl.eenoverheid.ui.Notices;
import nl.eenoverheid.ui.PathLink;

/** Shows with a signaal what it was split off from, and with a conversation what it was split into. */
@SpringComponent
class SplitPart implements SignaalPart {
    private final SplitService splits;
    private final Clock clock;

    SplitPart(SplitService splits, Clock clock) {
        this.splits = splits;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public Optional<Component> part(SignaalDetail signaal) {
        boolean whole = signaal.verloop().stream().anyMatch(regel -> regel.soort()
                .endsWith("." + SignaalStatus.GESPLITST.name().toLowerCase(Locale.ROOT)));
        if (signaal.oorsprong() == null && !whole) {
            return Optional.empty();
        }
        SplitFamily family = splits.family(new SignaalId(signaal.id()));
        Div part = new Div();
        part.addClassName("eo-part");
        if (family.origin() != null) {
            part.add(new H3(text("signaal.split.origin")), links(List.of(family.origin())));
        }
        if (!family.parts().isEmpty()) {
            part.add(new H3(text("signaal.split.parts")), links(family.parts()));
        }
        if (canUndo(signaal, family)) {
            part.add(new Button(text("signaal.split.undo"), click -> undo(signaal)));
        }
        return Optional.of(part);
    }

    private boolean canUndo(SignaalDetail signaal, SplitFamily family) {
        return signaal.canWrite()
                && signaal.status() == SignaalStatus.GESPLITST
                && family.parts().stream().allMatch(each -> each.status() == SignaalStatus.GENOTEERD)
                && signaal.verloop().getFirst().op().plus(SplitService.UNDO).isAfter(clock.instant());
    }

    private void undo(SignaalDetail signaal) {
        try {
            splits.undo(new SignaalId(signaal.id()), text("signaal.split.undo.reason"));
            Notices.saved(text("signaal.split.undone"));
        } catch (IllegalMove e) {
            Notices.problem(I18NProvider.translate(e.key(), e.params()));
        }
        UI.getCurrent().refreshCurrentRoute(false);
    }

    private static Component links(List<SignaalListItem> signalen) {
        UnorderedList list = new UnorderedList();
        signalen.forEach(each -> {
            ListItem item = new ListItem(new PathLink(SignaalRoutes.detail(each.id()), "“" + each.kop() + "”"));
            Paragraph facts =
                    new Paragraph(SignaalTexts.badge(item, each.soort()), SignaalTexts.badge(item, each.status()));
            facts.addClassName("eo-line");
            item.add(facts);
            list.add(item);
        });
        list.addClassName("signaal-family");
        return list;
    }

    private static String text(String key) {
        return I18NProvider.translate(key);
    }
}
