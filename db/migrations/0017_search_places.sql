-- The pack that an item lies in, so that searches can be sorted by place. As the item says it: the main pack is 0, or the
-- character's own id until that is known.

ALTER TABLE inventory.item_search ADD COLUMN IF NOT EXISTS container_id bigint NOT NULL DEFAULT 0;

-- What is stored from before.
UPDATE inventory.item_search s SET container_id = i.container_id
  FROM inventory.items i WHERE i.id = s.item AND i.container_id <> s.container_id;
