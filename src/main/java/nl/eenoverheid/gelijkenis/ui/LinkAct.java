package nl.eenoverheid.gelijkenis.ui;

import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Set;
import java.util.function.BiConsumer;
import nl.eenoverheid.batch.ui.BatchAct;
import nl.eenoverheid.gelijkenis.LinkPlan;
import nl.eenoverheid.gelijkenis.TogetherService;
import nl.eenoverheid.ui.Notices;

/** Puts signalen together that say the same. */
@SpringComponent
class LinkAct implements BatchAct {
    private final TogetherService links;

    LinkAct(TogetherService links) {
        this.links = links;
    }

    @Override
    public String kind() {
        return "LINK";
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String verb() {
        return I18NProvider.translate("gelijkenis.link.verb");
    }

    @Override
    public void ask(Set<Long> signalen, BiConsumer<String, String> go) {
        LinkPlan plan = links.plan(signalen);
        if (plan.first() == null || plan.aantal() < 2) {
            Notices.problem(I18NProvider.translate("gelijkenis.link.few"));
        } else {
            String first = Long.toString(plan.first().value());
            new LinkDialog(
                            plan,
                            signalen.size() - plan.aantal(),
                            () -> go.accept(first, I18NProvider.translate("gelijkenis.link.chosen")))
                    .open();
        }
    }
}
