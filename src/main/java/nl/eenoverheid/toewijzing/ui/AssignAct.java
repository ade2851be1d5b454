package nl.eenoverheid.toewijzing.ui;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.Set;
import java.util.function.BiConsumer;
import nl.eenoverheid.batch.ui.BatchAct;
import nl.eenoverheid.toewijzing.AssignPlan;
import nl.eenoverheid.toewijzing.AssignService;
import org.springframework.stereotype.Component;

/** Asks an organisation to handle signalen. */
@Component
class AssignAct implements BatchAct {
    private final AssignService assignments;

    AssignAct(AssignService assignments) {
        this.assignments = assignments;
    }

    @Override
    public String kind() {
        return "ASSIGN";
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String verb() {
        return I18NProvider.translate("toewijzing.many.verb");
    }

    @Override
    public void ask(Set<Long> signalen, BiConsumer<String, String> go) {
        AssignPlan plan = assignments.plan(signalen);
        new AssignManyDialog(
                        plan,
                        signalen.size(),
                        (data, naam) -> go.accept(data.text(), I18NProvider.translate("toewijzing.many.chosen", naam)))
                .open();
    }

    @Override
    public String refused(int count) {
        return I18NProvider.translate("toewijzing.many.refused", count);
    }
}
