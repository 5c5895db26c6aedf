from storage import areas
from storage.areas import Area
from storage.database import Database
from tests.storage.cast import NOW


async def test_an_area_is_kept_as_it_was_last_given(database: Database) -> None:
    køge = Area("Køge", {"waiting_days": 14}, {"mon": ["08:00-12:00", "13:00-16:00"], "fri": []})
    everywhere = Area("", {"waiting_days": 21})
    async with database.write() as connection:
        assert await areas.all_areas(connection) == {}
        await areas.put(connection, Area("Køge", {"waiting_days": 7}, {"tue": []}), NOW)
        await areas.put(connection, everywhere, NOW)
        await areas.put(connection, køge, NOW)
        assert await areas.all_areas(connection) == {"Køge": køge, "": everywhere}
