package nl.eenoverheid.duiding.ui;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.Comparator;
import nl.eenoverheid.duiding.DuidingDetail;
import nl.eenoverheid.duiding.DuidingId;
import nl.eenoverheid.duiding.DuidingService;
import nl.eenoverheid.duiding.DuidingWorkService;
import nl.eenoverheid.duiding.LezingService;
import org.springframework.beans.factory.ObjectProvider;

/** What the page of a duiding is made with. */
@SpringComponent
record DuidingDesk(
        DuidingService duidingen, DuidingWorkService work, LezingService lezingen, ObjectProvider<DuidingPart> parts) {

    /**
     * A new page.
     *
     * @param refresh shows it as it is now
     */
    DuidingPage page(DuidingDetail duiding, Runnable refresh, LezingEditor.Writing writing) {
        DuidingId id = new DuidingId(duiding.id());
        return new DuidingPage(
                duiding,
                new DuidingTable(id, duidingen, work, refresh),
                new LezingDesk(id, lezingen, refresh),
                parts.stream()
                        .sorted(Comparator.comparingInt(DuidingPart::order))
                        .toList(),
                writing);
    }
}
