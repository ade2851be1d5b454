package badexample.gemeente;

import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;

/** A service without a guard, with a name that says nothing, that injects a field, prints, and knows screens. */
@Service
public class GemeenteManager {
    @Autowired
    private GemeenteReadRepository repository;

    public Span describe() {
        System.out.println(LocalDate.now());
        return new Span(repository.all().toString());
    }
}
