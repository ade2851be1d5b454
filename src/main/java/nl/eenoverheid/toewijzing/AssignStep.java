package nl.eenoverheid.toewijzing;

import java.util.Optional;
import java.util.Set;
import nl.eenoverheid.access.CurrentAccount;
import nl.eenoverheid.batch.BatchStep;
import nl.eenoverheid.signaal.SignaalId;
import org.springframework.stereotype.Component;

/** Assigns signalen, and tells who is asked of all of them in one letter. */
@Component
class AssignStep implements BatchStep {
    private final AssignService assignments;
    private final ToewijzingPost post;
    private final CurrentAccount current;

    AssignStep(AssignService assignments, ToewijzingPost post, CurrentAccount current) {
        this.assignments = assignments;
        this.post = post;
        this.current = current;
    }

    @Override
    public String kind() {
        return "ASSIGN";
    }

    @Override
    public Optional<String> take(SignaalId signaal, String choice) {
        return assignments.assign(signaal, AssignData.of(choice));
    }

    @Override
    public boolean takeBack(SignaalId signaal, String choice, String before) {
        return assignments.takeBack(signaal, before);
    }

    @Override
    public void ended(String choice, Set<Long> done) {
        if (!done.isEmpty()) {
            post.tell(
                    AssignData.of(choice).single().behandelaar(),
                    done,
                    current.get().id());
        }
    }
}
