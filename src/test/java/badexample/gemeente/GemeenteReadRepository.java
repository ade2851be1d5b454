package badexample.gemeente;

import java.util.List;
import org.springframework.transaction.annotation.Transactional;

/** A public repository that begins transactions and reads without asking for whom. */
public class GemeenteReadRepository {

    @Transactional
    public List<Gemeente> all() {
        return List.of();
    }
}
