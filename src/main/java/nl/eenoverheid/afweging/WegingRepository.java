package nl.eenoverheid.afweging;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface WegingRepository extends Repository<Weging, Long> {

    Weging save(Weging weging);

    @Query("select w from Weging w where w.afwegingId = :afweging order by w.id")
    List<Weging> ofAfweging(long afweging);
}
