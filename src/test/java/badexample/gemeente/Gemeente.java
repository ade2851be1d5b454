package badexample.gemeente;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A public entity with a setter and a public field. */
@Entity
public class Gemeente {
    @Id
    public long id;

    private String naam = "";

    public String getNaam() {
        return naam;
    }

    public void setNaam(String naam) {
        this.naam = naam;
    }
}
