package nl.eenoverheid.inbreng.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Optional;
import nl.eenoverheid.inbreng.InbrengService;
import nl.eenoverheid.knoop.KnoopId;
import nl.eenoverheid.knoop.ui.KnoopPart;

/** What each party has to do, on the page of a question: right below who says to decide. */
@SpringComponent
class InbrengOfKnoop implements KnoopPart {
    private final InbrengService inbreng;
    private final InbrengActs acts;

    InbrengOfKnoop(InbrengService inbreng, InbrengActs acts) {
        this.inbreng = inbreng;
        this.acts = acts;
    }

    @Override
    public int order() {
        return 0;
    }

    @Override
    public Optional<Component> part(KnoopId id) {
        return Optional.of(new InbrengPanel(inbreng.ofKnoop(id), acts));
    }
}
